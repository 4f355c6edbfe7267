namespace SystemicPlatform.Contracts.Training;

/// <summary>A certificate was issued, or renewed for a new period.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="CertificateId">The certificate.</param>
/// <param name="ProgrammeId">What was completed.</param>
/// <param name="ParticipantId">Who holds it; for our own people the same id as the professional.</param>
/// <param name="ProfessionalId">The professional; null for partners' people and experts by experience.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null = for good.</param>
/// <param name="At">UTC.</param>
public sealed record CertificateIssued(
    string Tenant, Guid CertificateId, Guid ProgrammeId, Guid ParticipantId, Guid? ProfessionalId,
    DateOnly ValidFrom, DateOnly? ValidTo, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => CertificateId;
}
