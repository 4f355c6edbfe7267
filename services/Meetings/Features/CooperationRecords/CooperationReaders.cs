using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Who reads which record: those who work here all of it, a family what was shared of the meetings in which it took part.</summary>
internal static class CooperationReaders
{
    /// <summary>True for those who see a record while it is written.</summary>
    internal static bool SeesDrafts(this Caller caller) => caller.MayWithoutChild(Permission.ReadMeetings);

    internal static IQueryable<CooperationRecord> ShownTo(this IQueryable<CooperationRecord> records, Caller caller, MeetingsDb db)
    {
        if (caller.SeesDrafts())
        {
            return records;
        }

        // Of a record without a meeting in the calendar, the members of the child's own team on that day took part.
        var person = caller.Person ?? Guid.Empty;
        var met = db.MeetingsWith(person);
        return records.Where(row => row.SharedVersion > 0 && (row.MeetingId == null
            ? db.TeamMembers.Any(member => member.PersonId == person && member.From <= row.On && (member.To == null || member.To >= row.On)
                && db.Teams.Any(team => team.Id == member.TeamId && team.ChildId == row.ChildId))
            : met.Any(meeting => meeting.Id == row.MeetingId)));
    }
}
