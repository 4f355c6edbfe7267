using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>
/// Suggests whose matters a team's meeting takes up: the children who are with the team on its day and not in the meeting
/// yet, those first who were never discussed in it, then those who have waited longest (A0-21). A team has some tens of
/// children, so it is one page.
/// </summary>
internal static class SuggestChildren
{
    private const int MostShown = 200;

    /// <summary>A child whose turn it could be.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="LastDiscussedAt">UTC: the last held meeting of the team that handled the matter; null = none yet.</param>
    /// <param name="SinceAt">UTC: since when the child is with the team.</param>
    internal sealed record Item(Guid ChildId, DateTimeOffset? LastDiscussedAt, DateTimeOffset SinceAt);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/suggested-children", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Whose matters a meeting could take up, who waited longest first");

    internal static async Task<Ok<Page<Item>>> Handle(
        Guid meetingId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        var waiting = (await Waiting(db, meeting, Seen(db, caller, clock.GetUtcNow())).Distinct().ToListAsync(ct))
            .OrderBy(one => one.LastDiscussedAt ?? DateTimeOffset.MinValue).ThenBy(one => one.SinceAt).ThenBy(one => one.ChildId).ToList();
        trail.Listed(waiting.Select(one => one.ChildId), "GET /meetings/suggested-children");
        return TypedResults.Ok(new Page<Item>(waiting, null));
    }

    private static IQueryable<KnownReferral> Seen(MeetingsDb db, Caller caller, DateTimeOffset now) => caller.Supervises(Permission.ScheduleMeetings)
        ? db.Referrals
        : db.Referrals.Where(row => db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId));

    private static IQueryable<Item> Waiting(MeetingsDb db, Meeting meeting, IQueryable<KnownReferral> seen)
    {
        var (meetingId, teamId, at) = (meeting.Id, meeting.TeamId, meeting.StartsAt);
        return seen.AsNoTracking()
            .Where(row => row.TeamId == teamId && row.BeginsAt <= at && (row.EndsAt == null || row.EndsAt > at)
                && !db.MeetingChildren.Any(part => part.MeetingId == meetingId && part.ChildId == row.ChildId))
            .OrderBy(row => row.BeginsAt).ThenBy(row => row.Id).Take(MostShown)
            .Select(row => new Item(
                row.ChildId,
                db.MeetingChildren.Where(part => part.ChildId == row.ChildId && part.StartsAt < at
                    && db.Meetings.Any(one => one.Id == part.MeetingId && one.TeamId == teamId && one.Status == MeetingStatus.Held))
                    .Max(part => (DateTimeOffset?)part.StartsAt),
                row.BeginsAt));
    }
}
