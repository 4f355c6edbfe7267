using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The group does not meet at one of its times; the cases of that time wait for another one (A2-10).</summary>
internal static class LeaveExpertSlotOut
{
    /// <summary>Why.</summary>
    /// <param name="Reason">Shown with the time.</param>
    internal sealed record Request([property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Slot + "/left-out", Handle)
            .ForChildOf<MeetingsDb>(Permission.ManageProcesses, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Records that the group does not meet at that time");

    internal static async Task<Ok<ExpertSlotView>> Handle(
        Guid groupId, Guid slotId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.LedByAsync(caller, groupId, ct);
        var (slot, now) = (await db.ExpertSlotAsync(groupId, slotId, ct), clock.GetUtcNow());
        slot.LeaveOut(request.Reason);
        var cases = await db.ExpertCases.Where(row => row.SlotId == slotId).ToListAsync(ct);
        cases.ForEach(one => one.WaitAgain(caller.Name, now));
        db.Trace(caller, cases, "manageProcesses", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertSlotView.From(slot));
    }
}
