using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Writes the history and tells the other services, so that no change can do one without the other.</summary>
internal sealed class History(MeetingsDb db, IOutbox outbox, CurrentCaller current, TimeProvider clock)
{
    /// <summary>Adds a line in the caller's name; saved with the change itself.</summary>
    internal void Note(MeetingChange line) => db.Add(line.By(current.Value.Subject, current.Value.Name, clock.GetUtcNow()));

    /// <summary>The meeting is at another time or place, or comes back.</summary>
    internal void Moved(Meeting meeting) => outbox.Publish(new MeetingMoved(
        meeting.Tenant, meeting.SeriesId, meeting.TeamId, meeting.ChildId, meeting.Kind, meeting.Announcement, clock.GetUtcNow()));

    /// <summary>The meeting will not be.</summary>
    internal void Cancelled(Meeting meeting) => outbox.Publish(new MeetingCancelled(
        meeting.Tenant, meeting.SeriesId, meeting.Id, meeting.Version, clock.GetUtcNow()));

    /// <summary>A child's meeting changed with its host, by somebody who need not know the child: the child's log says who it was.</summary>
    internal void CarriedAlong(Guid? childId, Guid objectId)
    {
        if (childId is not null)
        {
            db.Add(new AccessLogEntry(current.Value, clock.GetUtcNow(), "scheduleMeetings", "host of the meeting", allowed: true)
            {
                ChildId = childId,
                ObjectId = objectId.ToString(),
                Ground = "host",
            });
        }
    }

    /// <summary>A meeting was added, by itself or to a series.</summary>
    internal void Added(string tenant, Meeting meeting) => outbox.Publish(new MeetingScheduled(
        tenant, meeting.SeriesId, meeting.TeamId, meeting.ChildId, meeting.Kind, meeting.Announcement, clock.GetUtcNow()));
}
