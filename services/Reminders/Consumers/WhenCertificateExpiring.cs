using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A certificate ends soon: its holder is told while there is time to renew it.</summary>
internal sealed class WhenCertificateExpiring(MatterCopies matters, Circles circles) : IEventHandler<CertificateExpiring>
{
    public async Task Handle(CertificateExpiring @event, CancellationToken ct)
    {
        // Nobody told how partners' people are reached: their own organisation does that.
        if (@event.ProfessionalId is not { } holder)
        {
            return;
        }

        var version = Matter.VersionAt(@event.At);
        var certificate = Matter.Due(
            MatterKind.Certificate, @event.CertificateId, childId: null, version, @event.ValidTo, @event.ValidTo, @event.At, status: MatterStatus.Held);
        await matters.KeepAsync(@event.Tenant, [certificate], ct);
        await circles.PutAsync(@event.Tenant, certificate.Id, [holder], Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
