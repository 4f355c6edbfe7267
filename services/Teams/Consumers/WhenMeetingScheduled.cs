using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Meetings;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Keeps when a meeting ends, to which someone can be invited alone.</summary>
internal sealed class WhenMeetingScheduled(TeamsDb db) : IEventHandler<MeetingScheduled>
{
    public async Task Handle(MeetingScheduled @event, CancellationToken ct)
    {
        if (!await db.KnownMeetings.AnyAsync(meeting => meeting.Id == @event.Occurrence.MeetingId, ct))
        {
            db.Add(new KnownMeeting(@event.Occurrence.MeetingId, @event.TeamId, @event.ChildId, @event.Occurrence.EndsAt));
        }
    }
}
