using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A session will not be: whoever has a seat is told so once.</summary>
internal sealed class WhenSessionCancelled(MatterCopies matters) : IEventHandler<SessionCancelled>
{
    public Task Handle(SessionCancelled @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Session, @event.SessionId, @event.Version, MatterStatus.Cancelled, @event.At, ct);
}
