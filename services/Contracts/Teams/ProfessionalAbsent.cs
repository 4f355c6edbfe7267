namespace SystemicPlatform.Contracts.Teams;

/// <summary>A professional is away, or the times or the substitute of an absence changed; carries the whole of it.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="AbsenceId">The absence.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="SubstituteId">Who stands in; null = nobody.</param>
/// <param name="At">UTC.</param>
public sealed record ProfessionalAbsent(
    string Tenant, Guid ProfessionalId, Guid AbsenceId, DateOnly From, DateOnly To, Guid? SubstituteId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
