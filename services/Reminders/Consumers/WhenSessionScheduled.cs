using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A session is to come: whoever has a seat in its group is reminded.</summary>
internal sealed class WhenSessionScheduled(MatterCopies matters) : IEventHandler<SessionScheduled>
{
    public Task Handle(SessionScheduled @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [new Matter(MatterKind.Session, @event.SessionId, @event.Version, @event.At)
        {
            CircleId = @event.GroupId,
            StartsAt = @event.StartsAt,
            EndsAt = @event.EndsAt,
        }], ct);
}
