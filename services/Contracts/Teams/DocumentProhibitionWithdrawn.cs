namespace SystemicPlatform.Contracts.Teams;

/// <summary>The client takes the prohibition of one document back (L-21).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">Whose document it is.</param>
/// <param name="ProhibitionId">The prohibition.</param>
/// <param name="At">UTC.</param>
public sealed record DocumentProhibitionWithdrawn(string Tenant, Guid ChildId, Guid ProhibitionId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
