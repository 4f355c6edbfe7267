using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>A series can be held inside the meetings of another one (A0-21): of the same area, at times that fit, not in a circle.</summary>
internal static class HostingSeries
{
    private const int Deepest = 5;

    /// <summary>Refuses a host that does not fit.</summary>
    /// <param name="db">Database.</param>
    /// <param name="hostedBy">The other series; null = none.</param>
    /// <param name="guest">The series that is held inside, as it is to be.</param>
    /// <param name="meetings">Its meetings that are coming, as they are to be.</param>
    /// <param name="tenant">Where.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="InvalidFields"><c>hostedBy</c>: <c>unknown_series</c>.</exception>
    /// <exception cref="RuleViolation"><c>host_circular</c>, <c>host_meets_otherwise</c></exception>
    internal static async Task EnsureAsync(
        MeetingsDb db, Guid? hostedBy, MeetingSeries guest, IReadOnlyList<Meeting> meetings, string tenant, CancellationToken ct)
    {
        if (hostedBy is not { } hostId)
        {
            return;
        }

        await EnsureNoCircleAsync(db, hostId, guest.Id, ct);

        // Another child's series does not exist for this one: neither may the two be mixed, nor its id be found out.
        var childId = guest.ChildId;
        if (!await db.Series.AnyAsync(row => row.Id == hostId && row.Tenant == tenant && (row.ChildId == null || row.ChildId == childId), ct))
        {
            throw new InvalidFields("hostedBy", "unknown_series", "There is no such series that could host this one.");
        }

        var coming = meetings.Where(meeting => meeting.IsComing).ToList();
        var from = coming.Count == 0 ? DateTimeOffset.MaxValue : coming.Min(meeting => meeting.StartsAt).AddDays(-1);
        var hosts = await db.Meetings.AsNoTracking()
            .Where(row => row.SeriesId == hostId && row.EndsAt > from && (row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved))
            .Select(row => new { row.StartsAt, row.EndsAt }).ToListAsync(ct);
        if (coming.Exists(meeting => !hosts.Exists(host => host.StartsAt <= meeting.StartsAt && meeting.EndsAt <= host.EndsAt)))
        {
            throw new RuleViolation("host_meets_otherwise", "Not every meeting lies within a meeting of the series that is to host it.");
        }
    }

    private static async Task EnsureNoCircleAsync(MeetingsDb db, Guid hostId, Guid guestId, CancellationToken ct)
    {
        Guid? above = hostId;
        for (var depth = 0; above is { } id; depth++)
        {
            if (id == guestId || depth == Deepest)
            {
                throw new RuleViolation("host_circular", "A series cannot be held inside itself, also not by way of others.");
            }

            above = await db.Series.Where(row => row.Id == id).Select(row => row.HostedBy).SingleOrDefaultAsync(ct);
        }
    }
}
