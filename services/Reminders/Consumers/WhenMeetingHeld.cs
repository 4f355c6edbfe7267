using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A meeting was held: its record is waited for.</summary>
internal sealed class WhenMeetingHeld(MatterCopies matters) : IEventHandler<MeetingHeld>
{
    public Task Handle(MeetingHeld @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Meeting, @event.MeetingId, @event.Version, MatterStatus.Held, @event.At, ct);
}
