using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>What is told of certificates.</summary>
internal static class CertificateEvents
{
    internal static void Issued(this IOutbox outbox, string tenant, Certificate certificate, ParticipantKind kind, DateTimeOffset now) =>
        outbox.Publish(new CertificateIssued(
            tenant, certificate.Id, certificate.ProgrammeId, certificate.ParticipantId, Professional(certificate, kind),
            certificate.ValidFrom, certificate.ValidTo, now));

    internal static void Revoked(this IOutbox outbox, string tenant, Certificate certificate, ParticipantKind kind, DateTimeOffset now) =>
        outbox.Publish(new CertificateRevoked(tenant, certificate.Id, certificate.ParticipantId, Professional(certificate, kind), now));

    internal static void Expiring(this IOutbox outbox, string tenant, Certificate certificate, DateOnly validTo, ParticipantKind kind, DateTimeOffset now) =>
        outbox.Publish(new CertificateExpiring(tenant, certificate.Id, certificate.ParticipantId, Professional(certificate, kind), validTo, now));

    private static Guid? Professional(Certificate certificate, ParticipantKind kind) =>
        kind is ParticipantKind.Professional ? certificate.ParticipantId : null;
}
