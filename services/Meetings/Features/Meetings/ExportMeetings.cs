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
        var byMeeting = people.ToLookup(row => row.MeetingId, ParticipantView.From);
        return rows.ConvertAll(row => new Exported(MeetingView.From(row, [childId]), [.. byMeeting[row.Meeting.Id]]));
    }

    internal sealed record Exported(MeetingView Meeting, IReadOnlyList<ParticipantView> Participants);
}
