using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Meetings;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Writes the copies of meetings, inside the transaction of the consumer that calls it.</summary>
internal sealed class MeetingCopies(RemindersDb db)
{
    /// <summary>All in one statement. A version that is here, or an older one, changes nothing.</summary>
    /// <param name="tenant">Tenant code.</param>
    /// <param name="meetings">Of one series, or one single meeting.</param>
    /// <param name="ct">Cancels.</param>
    public async Task KeepAsync(string tenant, IReadOnlyList<Meeting> meetings, CancellationToken ct)
    {
        if (meetings is not [var first, ..])
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            insert into meetings (id, tenant, series_id, team_id, child_id, kind, starts_at, ends_at, version, status)
            select id, {tenant}, {first.SeriesId}, {first.TeamId}, {first.ChildId}, {first.Kind.Word()}, starts_at, ends_at, version, {MeetingStatus.Planned.Word()}
            from unnest({meetings.Select(meeting => meeting.Id).ToArray()}, {meetings.Select(meeting => meeting.StartsAt).ToArray()},
                {meetings.Select(meeting => meeting.EndsAt).ToArray()}, {meetings.Select(meeting => meeting.Version).ToArray()})
                as given(id, starts_at, ends_at, version)
            on conflict (id) do update set series_id = excluded.series_id, team_id = excluded.team_id, child_id = excluded.child_id,
                kind = excluded.kind, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                version = excluded.version, status = excluded.status
            where meetings.version < excluded.version
            """,
            ct);
    }

    /// <summary>
    /// The meeting will not be. One that is not here yet is kept as cancelled, so that news of an older version finds it
    /// and changes nothing; whose meeting it was comes with the news that bring it back.
    /// </summary>
    public Task CancelAsync(MeetingCancelled cancelled, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into meetings (id, tenant, series_id, team_id, kind, starts_at, ends_at, version, status)
            values ({cancelled.MeetingId}, {cancelled.Tenant}, {cancelled.SeriesId}, {Guid.Empty}, {MeetingKind.Other.Word()},
                {cancelled.At}, {cancelled.At}, {cancelled.Version}, {MeetingStatus.Cancelled.Word()})
            on conflict (id) do update set version = excluded.version, status = excluded.status
            where meetings.version < excluded.version
            """,
            ct);
}
