using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>
/// Who sees which meeting. One that is about one child is that child's data as a whole. One that handles several children
/// is for those who work here, and each child's part in it takes that child's own gate.
/// </summary>
internal static class MeetingAccess
{
    /// <summary>For the gate: the child whose data the whole meeting is.</summary>
    internal static async Task<ChildSubject> ChildOfMeetingAsync(MeetingsDb db, Guid meetingId, CancellationToken ct) =>
        await db.Meetings.AsNoTracking().Where(meeting => meeting.Id == meetingId).Select(meeting => new { meeting.ChildId }).FirstOrDefaultAsync(ct)
            is { } meeting ? ChildSubject.Of(meeting.ChildId) : ChildSubject.Missing;

    /// <summary>Those of the children whose data the caller may handle now; decides as the gate does.</summary>
    internal static IQueryable<Guid> Seen(MeetingsDb db, Caller caller, Permission permission, DateTimeOffset now, IEnumerable<Guid> childIds)
    {
        var known = db.KnownChildren.Where(child => childIds.Contains(child.Id));
        return (caller.Supervises(permission) ? known : known.Where(child => db.GrantsOf(caller, now).Any(grant => grant.ChildId == child.Id)))
            .Select(child => child.Id);
    }
}
