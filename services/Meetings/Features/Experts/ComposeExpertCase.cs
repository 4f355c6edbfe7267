using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The secretary calls experts into a case by its fields, and gives it a time (A2-08, A2-09).</summary>
internal static class ComposeExpertCase
{
    /// <summary>The composition.</summary>
    /// <param name="SlotId">A time of the group.</param>
    /// <param name="ExpertIds">Experts of the group.</param>
    /// <param name="GapReason">Why a field is left open; asked for only then.</param>
    internal sealed record Request(Guid SlotId, IReadOnlyList<Guid> ExpertIds, [property: Personal] string? GapReason = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.ExpertIds).Some();
            RuleFor(request => request.GapReason).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Case + "/composition", Handle)
            .ForChildOf<MeetingsDb>(Permission.ManageProcesses, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Calls experts into a case and gives it a time");

    internal static async Task<Ok<ExpertCaseView>> Handle(
        Guid groupId, Guid caseId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var group = await db.LedByAsync(caller, groupId, ct);
        var (asked, now) = (await db.ExpertCaseAsync(groupId, caseId, ct), clock.GetUtcNow());
        var slot = await db.ExpertSlotAsync(groupId, request.SlotId, ct);
        asked.Compose(group, slot, request.ExpertIds, request.GapReason, caller.Name, now);
        db.Trace(caller, [asked], "manageProcesses", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertCaseView.OfGroup(asked, group, caller.Subject));
    }
}
