using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A worker has more children than the law allows: the lead is told (L-01).</summary>
internal sealed class WhenCaseloadExceeded(MatterCopies matters, Circles circles) : IEventHandler<CaseloadExceeded>
{
    public async Task Handle(CaseloadExceeded @event, CancellationToken ct)
    {
        // The worker's own teams say who leads them, so they have to be known before the lead is told.
        var caseload = Matter.Due(MatterKind.Caseload, @event.ProfessionalId, childId: null, Matter.VersionAt(@event.At), @event.On, @event.At);
        await matters.KeepAsync(@event.Tenant, [caseload], ct);
        await circles.PutAsync(@event.Tenant, caseload.Id, [@event.ProfessionalId], Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
