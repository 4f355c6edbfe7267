using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>A meeting with everybody who belongs to it, read for a change or to be shown.</summary>
/// <param name="Meeting">With its rows.</param>
/// <param name="Members">Members of its team at its start.</param>
internal sealed record MeetingRoster(Meeting Meeting, IReadOnlyList<KnownTeamMember> Members)
{
    internal IReadOnlyList<Participant> Everyone => Meeting.Roster(Members);

    /// <summary>Reads the meeting, its children, its rows and the members of its team.</summary>
    /// <exception cref="Problem">404: there is no such meeting.</exception>
    internal static async Task<MeetingRoster> ReadAsync(MeetingsDb db, Guid meetingId, CancellationToken ct)
    {
        var meeting = await db.Meetings.Include(row => row.Participants).Include(row => row.Children).Include(row => row.Deviations).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Id == meetingId, ct) ?? throw new Problem(Problems.NotFound);
        return new MeetingRoster(meeting, await MembersAt(db, meeting.TeamId, meeting.StartsAt).ToListAsync(ct));
    }

    /// <summary>Members of a team at that moment, in the order in which they joined.</summary>
    internal static IQueryable<KnownTeamMember> MembersAt(MeetingsDb db, Guid teamId, DateTimeOffset at) =>
        db.TeamMembers.AsNoTracking()
            .Where(row => row.TeamId == teamId && row.BeginsAt <= at && (row.EndsAt == null || row.EndsAt > at))
            .OrderBy(row => row.Id);

    /// <summary>The one whom clients call by that id, withdrawn ones among them; a member gets a row to write on.</summary>
    /// <exception cref="Problem">404: nobody in this meeting is called so.</exception>
    internal Participant Find(Guid participantId) =>
        Meeting.Participants.FirstOrDefault(row => row.Key == participantId)
        ?? (Everyone.FirstOrDefault(row => row.Key == participantId) is { } member ? Meeting.Enlist(member) : throw new Problem(Problems.NotFound));
}
