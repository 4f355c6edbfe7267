using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The documents of a child need not be kept any longer: the lead is told, who decides about them (L-23).</summary>
internal sealed class WhenRetentionEnded(MatterCopies matters) : IEventHandler<RetentionEnded>
{
    public Task Handle(RetentionEnded @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant,
        [Matter.Due(MatterKind.Retention, @event.ChildId, @event.ChildId, Matter.VersionAt(@event.At), @event.DueOn, @event.At)],
        ct);
}
