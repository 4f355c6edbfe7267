namespace SystemicPlatform.Contracts.Teams;

/// <summary>The client forbids that one document goes out of the area (L-21).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">Whose document it is.</param>
/// <param name="ProhibitionId">The prohibition.</param>
/// <param name="DocumentId">The document, under the id that it has in its service.</param>
/// <param name="At">UTC.</param>
public sealed record DocumentProhibited(string Tenant, Guid ChildId, Guid ProhibitionId, Guid DocumentId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
