using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Keeps a child's meetings as Meetings tells of them, and lets the evaluations follow.</summary>
internal sealed class MeetingNews(PlansDb db, EvaluationBook book)
{
    /// <summary>Meetings take place; those of no child in particular are of no concern here.</summary>
    internal async Task TakePlaceAsync(Guid? childId, Guid teamId, MeetingKind kind, IEnumerable<ScheduledOccurrence> occurrences, CancellationToken ct)
    {
        if (childId is not { } child)
        {
            return;
        }

        foreach (var occurrence in occurrences)
        {
            var meeting = await db.Meetings.FindAsync([occurrence.MeetingId], ct)
                ?? db.Add(new ChildMeeting(occurrence.MeetingId, child, teamId, kind)).Entity;
            meeting.TakePlace(HelsinkiTime.DayOf(occurrence.StartsAt), occurrence.Version);
        }

        await book.FollowAsync(child, ct);
    }

    /// <summary>A meeting does not take place.</summary>
    internal async Task CancelAsync(Guid meetingId, int version, CancellationToken ct)
    {
        if (await db.Meetings.FindAsync([meetingId], ct) is { } meeting)
        {
            meeting.Cancel(version);
            await book.FollowAsync(meeting.ChildId, ct);
        }
    }
}
