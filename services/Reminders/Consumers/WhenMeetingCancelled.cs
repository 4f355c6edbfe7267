using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A meeting will not be: nobody is reminded of it, and its people are told so once.</summary>
internal sealed class WhenMeetingCancelled(MatterCopies matters) : IEventHandler<MeetingCancelled>
{
    public Task Handle(MeetingCancelled @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Meeting, @event.MeetingId, @event.Version, MatterStatus.Cancelled, @event.At, ct);
}
