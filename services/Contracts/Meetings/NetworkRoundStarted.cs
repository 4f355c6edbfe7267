namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A round of a child's network process began: the first when the need was noticed, the next ones in turn (A1-14).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProcessId">The network process.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Round">Number of the round, from 1.</param>
/// <param name="At">UTC.</param>
public sealed record NetworkRoundStarted(
    string Tenant, Guid ProcessId, Guid ChildId, int Round, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProcessId;
}
