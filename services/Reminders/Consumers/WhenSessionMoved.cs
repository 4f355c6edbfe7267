using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A session has another time: what was planned for the old one is void.</summary>
internal sealed class WhenSessionMoved(MatterCopies matters) : IEventHandler<SessionMoved>
{
    public Task Handle(SessionMoved @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [new Matter(MatterKind.Session, @event.SessionId, @event.Version, @event.At)
        {
            CircleId = @event.GroupId,
            StartsAt = @event.StartsAt,
            EndsAt = @event.EndsAt,
        }], ct);
}
