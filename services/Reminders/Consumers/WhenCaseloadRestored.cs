using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The worker is within the limit again: what was not told yet need not be.</summary>
internal sealed class WhenCaseloadRestored(MatterCopies matters) : IEventHandler<CaseloadRestored>
{
    public Task Handle(CaseloadRestored @event, CancellationToken ct) =>
        matters.ChangeAsync(@event.Tenant, @event.ProfessionalId, MatterStatus.Done, @event.At, ct);
}
