namespace SystemicPlatform.Contracts.Teams;

/// <summary>A professional's employment has an end. Their roles were handed over before, each with events of its own.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="On">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record ProfessionalLeft(
    string Tenant, Guid ProfessionalId, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
