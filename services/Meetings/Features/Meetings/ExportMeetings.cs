using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Participants;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>The meetings that handle the child's matter with who belongs to them, for subject access.</summary>
internal static class ExportMeetings
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct)
    {
        var ids = db.MeetingChildren.Where(part => part.ChildId == childId).Select(part => part.MeetingId);
        var rows = await db.Meetings.AsNoTracking().Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.StartsAt).ThenBy(row => row.Id).WithTitles(db).ToListAsync(ct);
        var people = await db.Participants.AsNoTracking().Where(row => ids.Contains(row.MeetingId)).OrderBy(row => row.Id).ToListAsync(ct);
        var around = await db.TeamMembers.Where(row => row.PersonId != null && db.Teams.Any(team => team.Id == row.TeamId && team.ChildId == childId))
            .Select(row => row.PersonId!.Value).ToListAsync(ct);
        var byMeeting = people.ToLookup(row => row.MeetingId, ParticipantView.From);
        return rows.ConvertAll(row => new Exported(
            MeetingView.From(row, [childId]), [.. row.Meeting.ChildId is null ? OfSeveral(byMeeting[row.Meeting.Id], around) : byMeeting[row.Meeting.Id]]));
    }

    // Where several children's matters are handled, a person or a reason can be another child's: only persons around this one stay.
    private static IEnumerable<ParticipantView> OfSeveral(IEnumerable<ParticipantView> people, List<Guid> around) =>
        people.Where(row => row.PersonId is not { } person || around.Contains(person)).Select(row => row with { WhyPresent = null });

    internal sealed record Exported(MeetingView Meeting, IReadOnlyList<ParticipantView> Participants);
}
