using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Evaluations follow a new meeting.</summary>
internal sealed class WhenMeetingScheduled(MeetingNews news) : IEventHandler<MeetingScheduled>
{
    public Task Handle(MeetingScheduled @event, CancellationToken ct) =>
        news.TakePlaceAsync(@event.ChildId, @event.TeamId, @event.Kind, [@event.Occurrence], ct);
}
