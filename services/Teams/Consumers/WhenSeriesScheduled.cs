using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Meetings;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Keeps when meetings end, to which someone can be invited alone.</summary>
internal sealed class WhenSeriesScheduled(TeamsDb db) : IEventHandler<SeriesScheduled>
{
    public async Task Handle(SeriesScheduled @event, CancellationToken ct)
    {
        var ids = @event.Occurrences.Select(occurrence => occurrence.MeetingId).ToArray();
        var known = await db.KnownMeetings.Where(meeting => ids.Contains(meeting.Id)).Select(meeting => meeting.Id).ToListAsync(ct);
        db.AddRange(@event.Occurrences.Where(occurrence => !known.Contains(occurrence.MeetingId))
            .Select(occurrence => new KnownMeeting(occurrence.MeetingId, @event.TeamId, @event.ChildId, occurrence.EndsAt)));
    }
}
