using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>
/// What is held inside a meeting goes where that meeting goes, however deep (A0-21): nobody is left in a meeting that is
/// not any more, or in one at another time. Whoever changes the host changes its guests, and the log of their children says so.
/// </summary>
internal static class HostedGuests
{
    /// <summary>One meeting of a host changed: call before it is saved.</summary>
    internal static async Task CarryAsync(MeetingsDb db, History history, Meeting host, ChangeKind kind, string reason, CancellationToken ct)
    {
        await db.FollowAsync([host], ct);
        if (host.SeriesId is not { } hostSeriesId)
        {
            return;
        }

        var before = BeforeOf(db, host);
        var series = await db.Series.AsNoTracking().Where(row => row.HostedBy == hostSeriesId).ToDictionaryAsync(row => row.Id, ct);
        foreach (var guest in await InsideAsync(db, series.Keys, before, ct))
        {
            var facts = guest.Facts;
            if (guest.GoWith(host, before, series[guest.SeriesId!.Value].Time))
            {
                history.Note(MeetingChange.Of(guest, kind, reason, guest.Compare(facts)));
                history.CarriedAlong(guest.ChildId, guest.Id);
                Tell(history, guest);
                await CarryAsync(db, history, guest, kind, reason, ct);
            }
        }
    }

    /// <summary>A host series has another plan from a day on.</summary>
    internal static async Task ChangeAsync(
        MeetingsDb db, History history, MeetingSeries host, SeriesPlan before, DateOnly from, string reason, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var guest in await GuestsAsync(db, host.Id, from, ct))
        {
            var (was, plan) = (guest.Plan, guest.Inside(before, host.Plan));
            var fields = guest.Compare(plan);
            if (fields.Count > 0)
            {
                var revision = guest.Change(plan, from, await db.MeetingsFromAsync(guest.Id, from, ct), reason, now);
                await db.StoreAsync(guest, revision, history, ct);
                history.Note(MeetingChange.Of(guest, ChangeKind.SeriesChanged, reason, [new("from", null, $"{from:yyyy-MM-dd}"), .. fields]));
                history.CarriedAlong(guest.ChildId, guest.Id);
                await ChangeAsync(db, history, guest, was, from, reason, now, ct);
            }
        }
    }

    /// <summary>The series that are held inside, as far as they have meetings from that day on.</summary>
    internal static Task<List<MeetingSeries>> GuestsAsync(MeetingsDb db, Guid hostId, DateOnly from, CancellationToken ct) =>
        db.Series.Where(row => row.HostedBy == hostId && (row.EndsOn == null || row.EndsOn >= from)
            && db.Meetings.Any(meeting => meeting.SeriesId == row.Id && meeting.OriginalDate >= from
                && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Moved))).OrderBy(row => row.Id).ToListAsync(ct);

    private static Task<List<Meeting>> InsideAsync(MeetingsDb db, IEnumerable<Guid> seriesIds, HostBefore before, CancellationToken ct) =>
        db.Meetings.Include(row => row.Participants).Include(row => row.Children).AsSplitQuery()
            .Where(row => row.SeriesId != null && seriesIds.Contains(row.SeriesId.Value) && row.Status != MeetingStatus.Held
                && row.StartsAt >= before.StartsAt && row.EndsAt <= before.EndsAt)
            .OrderBy(row => row.StartsAt).ToListAsync(ct);

    private static HostBefore BeforeOf(MeetingsDb db, Meeting host)
    {
        var entry = db.Entry(host);
        return new HostBefore(
            entry.Property(row => row.StartsAt).OriginalValue, entry.Property(row => row.EndsAt).OriginalValue,
            entry.Property(row => row.Status).OriginalValue, entry.Property(row => row.Reason).OriginalValue);
    }

    private static void Tell(History history, Meeting guest)
    {
        if (guest.IsComing)
        {
            history.Moved(guest);
        }
        else
        {
            history.Cancelled(guest);
        }
    }
}
