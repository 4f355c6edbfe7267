namespace SystemicPlatform.Contracts.Teams;

/// <summary>A service that a partner offers was entered into the directory (A2-22).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ServiceId">The service.</param>
/// <param name="OrganisationId">Who offers it.</param>
/// <param name="From">First day on which it is offered.</param>
/// <param name="To">Last day; null while there is none.</param>
/// <param name="At">UTC.</param>
public sealed record ServiceEntered(
    string Tenant, Guid ServiceId, Guid OrganisationId, DateOnly From, DateOnly? To, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ServiceId;
}
