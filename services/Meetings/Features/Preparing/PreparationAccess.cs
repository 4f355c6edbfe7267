using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Who sees what of a preparation: what one of several children brings is behind that child's gate.</summary>
internal static class PreparationAccess
{
    /// <summary>For the gate: the child whose item it is, or else whose meeting.</summary>
    internal static async Task<ChildSubject> ChildOfItemAsync(MeetingsDb db, Guid itemId, CancellationToken ct) =>
        await db.PreparationItems.AsNoTracking().Where(row => row.Id == itemId)
            .Select(row => new { ChildId = row.ChildId ?? db.Meetings.Where(meeting => meeting.Id == row.MeetingId).Select(meeting => meeting.ChildId).First() })
            .FirstOrDefaultAsync(ct) is { } item ? ChildSubject.Of(item.ChildId) : ChildSubject.Missing;

    /// <summary>The items that the caller may see; children shown among several are noted in the log.</summary>
    internal static async Task<PreparationView> ReadAsync(
        MeetingsDb db, Guid meetingId, Caller caller, AccessTrail trail, DateTimeOffset now, CancellationToken ct)
    {
        var meetingsChild = await db.Meetings.AsNoTracking().Where(row => row.Id == meetingId).Select(row => row.ChildId).SingleAsync(ct);
        var items = await db.PreparationItems.AsNoTracking().Where(row => row.MeetingId == meetingId).ToListAsync(ct);
        var others = items.Select(row => row.ChildId).OfType<Guid>().Where(childId => childId != meetingsChild).Distinct().ToList();
        var seen = others.Count == 0 ? [] : await MeetingAccess.Seen(db, caller, Permission.KeepRecords, now, others).ToListAsync(ct);
        trail.Listed(seen, "GET /meetings/preparation");
        return PreparationView.From(meetingId, items.Where(row => IsSeen(row, meetingsChild, seen)));
    }

    private static bool IsSeen(PreparationItem row, Guid? meetingsChild, List<Guid> seen) =>
        row.ChildId is not { } childId || childId == meetingsChild || seen.Contains(childId);
}
