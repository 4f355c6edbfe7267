namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A round of a child's network process went through its four steps and was evaluated together.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProcessId">The network process.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Round">Number of the round, from 1.</param>
/// <param name="At">UTC.</param>
public sealed record NetworkRoundCompleted(
    string Tenant, Guid ProcessId, Guid ChildId, int Round, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProcessId;
}
