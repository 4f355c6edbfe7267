using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody took emergency access: the lead is told.</summary>
internal sealed class WhenEmergencyAccessTaken(MatterCopies matters) : IEventHandler<EmergencyAccessTaken>
{
    public Task Handle(EmergencyAccessTaken @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [new Matter(MatterKind.EmergencyAccess, @event.GrantId, version: 1, @event.At)
        {
            ChildId = @event.ChildId,
            StartsAt = @event.Until,
            EndsAt = @event.Until,
        }], ct);
}
