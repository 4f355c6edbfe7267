namespace SystemicPlatform.Contracts.Teams;

/// <summary>A person went with the last child to whose network they belonged (L-23): nobody keeps how to reach them.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="PersonId">The person.</param>
/// <param name="At">UTC.</param>
public sealed record PersonErased(string Tenant, Guid PersonId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PersonId;
}
