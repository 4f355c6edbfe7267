using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Slots;

/// <summary>Lists the times of a client team that nobody has booked yet, in order of time (A0-22).</summary>
internal static class ListFreeSlots
{
    /// <summary>A free time.</summary>
    /// <param name="MeetingId">The meeting that is booked.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="EndsAt">UTC.</param>
    internal sealed record Item(Guid MeetingId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/client-team-slots", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("Free times of a client team");

    internal static async Task<Ok<Page<Item>>> Handle(
        Guid teamId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var (range, now) = (DayRange.Of(from, to, clock), clock.GetUtcNow());
        var free = db.Meetings.AsNoTracking().Where(row => row.TeamId == teamId && row.Kind == MeetingKind.ClientTeam
            && row.StartsAt >= range.Begin && row.StartsAt < range.End && row.StartsAt > now
            && (row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved)
            && !db.MeetingChildren.Any(child => child.MeetingId == row.Id));
        if (paging.AfterInstant() is { } after)
        {
            free = free.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(free.OrderBy(row => row.StartsAt).ThenBy(row => row.Id), row => [row.StartsAt, row.Id], ct);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => new Item(row.Id, row.StartsAt, row.EndsAt))], page.Next));
    }
}
