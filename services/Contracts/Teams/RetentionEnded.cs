namespace SystemicPlatform.Contracts.Teams;

/// <summary>
/// The documents of a child need not be kept any longer: somebody decides about their erasure (L-23). Found at night, sent
/// once per child and day on which they fell due; what was known of the child may change that day, and it is sent anew.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="DueOn">First day on which they may go, Europe/Helsinki.</param>
/// <param name="At">UTC.</param>
public sealed record RetentionEnded(string Tenant, Guid ChildId, DateOnly DueOn, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
