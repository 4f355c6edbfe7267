using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Lists the times of an expert group in order; from today for a year where nothing else is asked for.</summary>
internal static class ListExpertSlots
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.Group + "/slots", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "groupId", ExpertAccess.OfGroupAsync).WithSummary("Times of an expert group");

    internal static async Task<Ok<Page<ExpertSlotView>>> Handle(
        Guid groupId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var slots = db.ExpertSlots.AsNoTracking()
            .Where(row => row.GroupId == groupId && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        if (paging.AfterInstant() is { } after)
        {
            // A group has one time at a moment, so the moment alone is the key.
            slots = slots.Where(row => row.StartsAt > after.At);
        }

        var page = await paging.ReadAsync(slots.OrderBy(row => row.StartsAt), row => [row.StartsAt, row.Id], ct);
        return TypedResults.Ok(new Page<ExpertSlotView>([.. page.Items.Select(ExpertSlotView.From)], page.Next));
    }
}
