using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Who reads and writes what of a record. The grant decides, not who the responsible worker was when the record began;
/// what concerns one of several children is behind that child's gate; a family also has to take part in the meeting.
/// </summary>
internal static class RecordAccess
{
    private const int MaxNameLength = 200;

    /// <summary>For the gate: the child whose part of the record it is.</summary>
    internal static async Task<ChildSubject> ChildOfPartAsync(MeetingsDb db, Guid partId, CancellationToken ct) =>
        await db.RecordParts.AsNoTracking().Where(part => part.Id == partId).Select(part => new { part.ChildId }).FirstOrDefaultAsync(ct)
            is { } part ? ChildSubject.Of(part.ChildId) : ChildSubject.Missing;

    /// <summary>For the gate: the child whom the paragraph was written about.</summary>
    internal static async Task<ChildSubject> ChildOfParagraphAsync(MeetingsDb db, Guid paragraphId, CancellationToken ct) =>
        await db.RecordParagraphs.AsNoTracking().Where(row => row.Id == paragraphId).Select(row => new { row.ChildId }).FirstOrDefaultAsync(ct)
            is { } paragraph ? ChildSubject.Of(paragraph.ChildId) : ChildSubject.Missing;

    /// <summary>Those of the record's children whose parts the caller sees.</summary>
    internal static Task<List<Guid>> ChildrenSeenAsync(this MeetingsDb db, Guid meetingId, Caller caller, DateTimeOffset now, CancellationToken ct)
    {
        var supervises = caller.Supervises(Permission.ReadMeetings);
        return db.RecordParts.AsNoTracking()
            .Where(part => part.MeetingId == meetingId && part.ChildId != null
                && (supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == part.ChildId)))
            .Select(part => part.ChildId!.Value).Distinct().ToListAsync(ct);
    }

    /// <summary>A family member reads and writes with those who met; someone else's meeting does not exist for them.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task EnsureTakesPartAsync(this MeetingsDb db, Guid meetingId, Caller caller, CancellationToken ct)
    {
        if (!await db.MayJoinAsync(meetingId, caller, ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>True for those who work here, whose grant was asked for already, and for family members who take part.</summary>
    internal static async Task<bool> MayJoinAsync(this MeetingsDb db, Guid meetingId, Caller caller, CancellationToken ct) =>
        caller.MayWithoutChild(Permission.ReadMeetings) || (caller.Person is { } personId && await db.TakesPartAsync(meetingId, personId, ct));

    /// <summary>The caller as author of what they write now.</summary>
    internal static RecordAuthor AsAuthor(this Caller caller) => new(
        caller.Subject,
        caller.MayWithoutChild(Permission.WriteRecords) ? null : caller.Person,
        caller.Name.Length <= MaxNameLength ? caller.Name : caller.Name[..MaxNameLength]);

    /// <summary>Refuses a child whose matter the meeting does not handle; the gate has let the caller to the child already.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task EnsureHandlesAsync(this MeetingsDb db, Guid meetingId, Guid childId, CancellationToken ct)
    {
        if (!await db.MeetingChildren.AnyAsync(row => row.MeetingId == meetingId && row.ChildId == childId, ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>True for a person who is invited, or is a member of the meeting's team on its day.</summary>
    internal static Task<bool> TakesPartAsync(this MeetingsDb db, Guid meetingId, Guid personId, CancellationToken ct) =>
        db.MeetingsWith(personId).AnyAsync(meeting => meeting.Id == meetingId, ct);

    /// <summary>The meetings in which a person takes part: invited, or a member of the team on that day; not where they were withdrawn.</summary>
    internal static IQueryable<Meeting> MeetingsWith(this MeetingsDb db, Guid personId)
    {
        var theirs = db.Participants.Where(row => row.PersonId == personId);
        return db.Meetings.Where(meeting => !theirs.Any(row => row.MeetingId == meeting.Id && row.WithdrawnAt != null)
            && (theirs.Any(row => row.MeetingId == meeting.Id) || db.TeamMembers.Any(member =>
                member.TeamId == meeting.TeamId && member.PersonId == personId
                && member.BeginsAt <= meeting.StartsAt && (member.EndsAt == null || member.EndsAt > meeting.StartsAt))));
    }
}
