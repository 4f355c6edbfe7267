namespace SystemicPlatform.Contracts.Training;

/// <summary>A certificate's period ends soon and it was not renewed. Told once per certificate.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="CertificateId">The certificate.</param>
/// <param name="ParticipantId">Who holds it.</param>
/// <param name="ProfessionalId">The professional; null for partners' people and experts by experience.</param>
/// <param name="ValidTo">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record CertificateExpiring(
    string Tenant, Guid CertificateId, Guid ParticipantId, Guid? ProfessionalId, DateOnly ValidTo, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => CertificateId;
}
