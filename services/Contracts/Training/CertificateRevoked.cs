namespace SystemicPlatform.Contracts.Training;

/// <summary>A certificate was revoked. What was planned because of it is void.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="CertificateId">The certificate.</param>
/// <param name="ParticipantId">Who held it.</param>
/// <param name="ProfessionalId">The professional; null for partners' people and experts by experience.</param>
/// <param name="At">UTC.</param>
public sealed record CertificateRevoked(
    string Tenant, Guid CertificateId, Guid ParticipantId, Guid? ProfessionalId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => CertificateId;
}
