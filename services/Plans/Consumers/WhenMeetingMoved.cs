using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Evaluations move with their meeting.</summary>
internal sealed class WhenMeetingMoved(MeetingNews news) : IEventHandler<MeetingMoved>
{
    public Task Handle(MeetingMoved @event, CancellationToken ct) =>
        news.TakePlaceAsync(@event.ChildId, @event.TeamId, @event.Kind, [@event.Occurrence], ct);
}
