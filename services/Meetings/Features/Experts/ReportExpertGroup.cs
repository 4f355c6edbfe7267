using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Counts an expert group's times, the meetings that were held and the cases that they handled (A2-10).</summary>
internal static class ReportExpertGroup
{
    /// <summary>The counts. None follows from another.</summary>
    /// <param name="Slots">Times that the group kept.</param>
    /// <param name="Held">Meetings that were held.</param>
    /// <param name="Cases">Cases that they handled.</param>
    internal sealed record Response(int Slots, int Held, int Cases);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.Group + "/report", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Times, meetings held and cases of an expert group; all of them, or of a period");

    internal static async Task<Ok<Response>> Handle(
        Guid groupId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from ?? FirstDay, to ?? HelsinkiTime.Today(clock).AddYears(1), clock);
        var slots = db.ExpertSlots.Where(row => row.GroupId == groupId && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        var counts = await slots.GroupBy(_ => 1)
            .Select(all => new { Slots = all.Count(), Held = all.Count(row => row.Status == ExpertSlotStatus.Held) }).FirstOrDefaultAsync(ct);
        var cases = await db.ExpertCases.CountAsync(
            row => (row.Status == ExpertCaseStatus.Handled || row.Status == ExpertCaseStatus.Stated) && slots.Any(slot => slot.Id == row.SlotId), ct);
        return TypedResults.Ok(new Response(counts?.Slots ?? 0, counts?.Held ?? 0, cases));
    }

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
}
