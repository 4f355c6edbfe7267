namespace SystemicPlatform.Contracts.Teams;

/// <summary>A child was registered. That it exists is all that the others need.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="At">UTC.</param>
public sealed record ChildRegistered(string Tenant, Guid ChildId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
