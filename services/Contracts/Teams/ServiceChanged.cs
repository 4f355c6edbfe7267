namespace SystemicPlatform.Contracts.Teams;

/// <summary>A service of the directory changed; with a last day it is offered no longer (A2-22).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ServiceId">The service.</param>
/// <param name="OrganisationId">Who offers it.</param>
/// <param name="From">First day on which it is offered.</param>
/// <param name="To">Last day; null while there is none.</param>
/// <param name="At">UTC.</param>
public sealed record ServiceChanged(
    string Tenant, Guid ServiceId, Guid OrganisationId, DateOnly From, DateOnly? To, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ServiceId;
}
