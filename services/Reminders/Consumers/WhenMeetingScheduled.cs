using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps a single meeting, or the next of a series, and plans its reminders.</summary>
internal sealed class WhenMeetingScheduled(MatterCopies matters) : IEventHandler<MeetingScheduled>
{
    public Task Handle(MeetingScheduled @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Meeting(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, @event.Occurrence, @event.At)], ct);
}
