using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>A meeting with what it takes from its series.</summary>
internal sealed record MeetingRow(Meeting Meeting, string Title, string? Place);

/// <summary>Meetings as lists show them. Children are named only to who may handle their data.</summary>
internal static class MeetingRows
{
    /// <summary>Orders by time, goes on after the cursor and takes titles from the series.</summary>
    internal static async Task<Page<MeetingView>> ReadPageAsync(
        this IQueryable<Meeting> meetings, Paging paging, string action, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        if (paging.AfterInstant() is { } after)
        {
            meetings = meetings.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            meetings.OrderBy(row => row.StartsAt).ThenBy(row => row.Id).WithTitles(db), row => [row.Meeting.StartsAt, row.Meeting.Id], ct);
        var children = await ChildrenAsync(page.Items, db, caller, clock.GetUtcNow(), ct);
        trail.Listed(children.SelectMany(group => group).Distinct(), action);
        return new Page<MeetingView>([.. page.Items.Select(row => MeetingView.From(row, [.. children[row.Meeting.Id]]))], page.Next);
    }

    /// <summary>Adds title and place: the meeting's own, or those of its series.</summary>
    internal static IQueryable<MeetingRow> WithTitles(this IQueryable<Meeting> meetings, MeetingsDb db) =>
        from meeting in meetings
        join series in db.Series on meeting.SeriesId equals series.Id into all
        from series in all.DefaultIfEmpty()
        select new MeetingRow(meeting, meeting.OwnTitle ?? series.Title, meeting.OwnPlace ?? series.Place);

    /// <summary>By meeting, in the order of the agenda: the children whom the caller may see in it.</summary>
    internal static async Task<ILookup<Guid, Guid>> ChildrenAsync(
        IReadOnlyList<MeetingRow> rows, MeetingsDb db, Caller caller, DateTimeOffset now, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Meeting.Id).ToArray();
        var parts = db.MeetingChildren.AsNoTracking().Where(part => ids.Contains(part.MeetingId));
        if (!caller.Supervises(Permission.ReadMeetings))
        {
            parts = parts.Where(part => db.GrantsOf(caller, now).Any(grant => grant.ChildId == part.ChildId));
        }

        var seen = await parts.OrderBy(part => part.Order).Select(part => new { part.MeetingId, part.ChildId }).ToListAsync(ct);
        return seen.ToLookup(part => part.MeetingId, part => part.ChildId);
    }
}
