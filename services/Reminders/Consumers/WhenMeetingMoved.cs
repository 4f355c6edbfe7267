using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A meeting has another time: the reminders of the old one are void, and the new one gets its own.</summary>
internal sealed class WhenMeetingMoved(MatterCopies matters) : IEventHandler<MeetingMoved>
{
    public Task Handle(MeetingMoved @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Meeting(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, @event.Occurrence, @event.At)], ct);
}
