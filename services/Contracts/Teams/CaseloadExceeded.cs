namespace SystemicPlatform.Contracts.Teams;

/// <summary>A responsible social worker has more children than the limit allows (L-01). Sent once, until it is solved.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="Children">Children that they are responsible for.</param>
/// <param name="Limit">The limit on that day.</param>
/// <param name="On">The day.</param>
/// <param name="At">UTC.</param>
public sealed record CaseloadExceeded(
    string Tenant, Guid ProfessionalId, int Children, int Limit, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
