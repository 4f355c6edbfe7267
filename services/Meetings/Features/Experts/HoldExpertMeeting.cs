using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The group met and handled cases; those that it did not reach wait for another time (A2-10).</summary>
internal static class HoldExpertMeeting
{
    /// <summary>What was handled.</summary>
    /// <param name="CaseIds">Cases of that time.</param>
    internal sealed record Request(IReadOnlyList<Guid> CaseIds);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.CaseIds).Few();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Slot + "/held", Handle)
            .ForChildOf<MeetingsDb>(Permission.ManageProcesses, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Records that the group met, and which cases it handled");

    internal static async Task<Ok<ExpertSlotView>> Handle(
        Guid groupId, Guid slotId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.LedByAsync(caller, groupId, ct);
        var (slot, now) = (await db.ExpertSlotAsync(groupId, slotId, ct), clock.GetUtcNow());
        slot.Hold(now);
        var cases = await db.ExpertCases.Where(row => row.GroupId == groupId && (row.SlotId == slotId || request.CaseIds.Contains(row.Id))).ToListAsync(ct);
        if (request.CaseIds.Except(cases.Select(row => row.Id)).Any())
        {
            throw new InvalidFields("caseIds", "unknown_case", "The group has no such case.");
        }

        foreach (var one in cases)
        {
            Settle(one, slot, request.CaseIds.Contains(one.Id), caller.Name, now);
        }

        db.Trace(caller, cases, "manageProcesses", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertSlotView.From(slot));
    }

    private static void Settle(ExpertCase one, ExpertSlot slot, bool handled, string by, DateTimeOffset now)
    {
        if (handled)
        {
            one.Handle(slot, by, now);
        }
        else
        {
            one.WaitAgain(by, now);
        }
    }
}
