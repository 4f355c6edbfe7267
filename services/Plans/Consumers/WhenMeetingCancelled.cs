using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>A cancelled meeting takes no evaluation with it.</summary>
internal sealed class WhenMeetingCancelled(MeetingNews news) : IEventHandler<MeetingCancelled>
{
    public Task Handle(MeetingCancelled @event, CancellationToken ct) =>
        news.CancelAsync(@event.MeetingId, @event.Version, ct);
}
