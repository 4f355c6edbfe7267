using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A certificate is issued: its holder is told.</summary>
internal sealed class WhenCertificateIssued(MatterCopies matters, Circles circles) : IEventHandler<CertificateIssued>
{
    public async Task Handle(CertificateIssued @event, CancellationToken ct)
    {
        // Nobody told how partners' people are reached: their own organisation does that.
        if (@event.ProfessionalId is not { } holder)
        {
            return;
        }

        var version = Matter.VersionAt(@event.At);
        var certificate = Matter.Due(
            MatterKind.Certificate, @event.CertificateId, childId: null, version, @event.ValidFrom, @event.ValidTo ?? @event.ValidFrom, @event.At);
        await matters.KeepAsync(@event.Tenant, [certificate], ct);
        await circles.PutAsync(@event.Tenant, certificate.Id, [holder], Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
