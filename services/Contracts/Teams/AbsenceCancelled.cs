namespace SystemicPlatform.Contracts.Teams;

/// <summary>An absence will not be.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="AbsenceId">The absence.</param>
/// <param name="At">UTC.</param>
public sealed record AbsenceCancelled(
    string Tenant, Guid ProfessionalId, Guid AbsenceId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
