using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The secretary writes the group's statement on a case that it handled (L-14).</summary>
internal static class GiveStatement
{
    /// <summary>The statement.</summary>
    /// <param name="Statement">As the child's worker reads it.</param>
    internal sealed record Request([property: Personal] string Statement);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Statement).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Case + "/statement", Handle)
            .ForChildOf<MeetingsDb>(Permission.ManageProcesses, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Writes the group's statement on a case");

    internal static async Task<Ok<ExpertCaseView>> Handle(
        Guid groupId, Guid caseId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var group = await db.LedByAsync(caller, groupId, ct);
        var (handled, now) = (await db.ExpertCaseAsync(groupId, caseId, ct), clock.GetUtcNow());
        handled.State(request.Statement, caller.Name, now);
        db.Trace(caller, [handled], "manageProcesses", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertCaseView.OfGroup(handled, group, caller.Subject));
    }
}
