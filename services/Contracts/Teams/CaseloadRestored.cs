namespace SystemicPlatform.Contracts.Teams;

/// <summary>A responsible social worker who was over the limit is within it again (L-01).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="Children">Children that they are responsible for.</param>
/// <param name="Limit">The limit on that day.</param>
/// <param name="On">The day.</param>
/// <param name="At">UTC.</param>
public sealed record CaseloadRestored(
    string Tenant, Guid ProfessionalId, int Children, int Limit, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
