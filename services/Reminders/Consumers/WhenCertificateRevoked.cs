using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A certificate is revoked: its holder is told, and not that it ends.</summary>
internal sealed class WhenCertificateRevoked(MatterCopies matters, Circles circles) : IEventHandler<CertificateRevoked>
{
    public async Task Handle(CertificateRevoked @event, CancellationToken ct)
    {
        // Nobody told how partners' people are reached: their own organisation does that.
        if (@event.ProfessionalId is not { } holder)
        {
            return;
        }

        var version = Matter.VersionAt(@event.At);
        var certificate = new Matter(MatterKind.Certificate, @event.CertificateId, version, @event.At) { Status = MatterStatus.Cancelled };
        await matters.KeepAsync(@event.Tenant, [certificate], ct);
        await circles.PutAsync(@event.Tenant, certificate.Id, [holder], Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
