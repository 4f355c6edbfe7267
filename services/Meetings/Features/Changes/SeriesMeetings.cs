using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>A series and its meetings, read to be changed and stored after it.</summary>
internal static class SeriesMeetings
{
    /// <summary>The series, to be changed.</summary>
    /// <exception cref="Problem">404: there is no such series.</exception>
    internal static async Task<MeetingSeries> SeriesAsync(this MeetingsDb db, Guid seriesId, CancellationToken ct) =>
        await db.Series.SingleOrDefaultAsync(row => row.Id == seriesId, ct) ?? throw new Problem(Problems.NotFound);

    /// <summary>The meetings from that original date on, with whoever has to follow them.</summary>
    internal static Task<List<Meeting>> MeetingsFromAsync(this MeetingsDb db, Guid seriesId, DateOnly from, CancellationToken ct) =>
        db.Meetings.Include(row => row.Participants).Include(row => row.Children).AsSplitQuery()
            .Where(row => row.SeriesId == seriesId && row.OriginalDate >= from).OrderBy(row => row.OriginalDate).ToListAsync(ct);

    /// <summary>Stores the new meetings and tells of every one that became different.</summary>
    internal static async Task StoreAsync(this MeetingsDb db, MeetingSeries series, SeriesRevision revision, History history, CancellationToken ct)
    {
        await db.FollowAsync(revision.Changed, ct);
        db.AddRange(revision.Added);
        foreach (var meeting in revision.Added.Where(meeting => meeting.IsComing))
        {
            history.Added(series.Tenant, meeting);
        }

        foreach (var meeting in revision.Changed)
        {
            history.Moved(meeting);
        }

        foreach (var meeting in revision.Dropped)
        {
            history.Cancelled(meeting);
        }
    }

    /// <summary>What was begun about a child for a meeting stays at the meeting's time, so that the thread is in order.</summary>
    internal static async Task FollowAsync(this MeetingsDb db, IReadOnlyCollection<Meeting> moved, CancellationToken ct)
    {
        var byId = moved.ToDictionary(meeting => meeting.Id);
        foreach (var record in await db.SystemicRecords.Where(row => byId.Keys.Contains(row.MeetingId)).ToListAsync(ct))
        {
            record.Follow(byId[record.MeetingId]);
        }
    }

    /// <summary>The time that the meeting has by its series; null for a single meeting.</summary>
    internal static async Task<SeriesTime?> PlannedTimeAsync(this MeetingsDb db, Meeting meeting, CancellationToken ct) =>
        meeting.SeriesId is { } seriesId ? (await db.SeriesAsync(seriesId, ct)).Time : null;
}
