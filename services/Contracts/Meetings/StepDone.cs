namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A small step was followed up and is not open any more.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="StepId">The step.</param>
/// <param name="ChildId">The child concerned, or null.</param>
/// <param name="Done">False: it was not done, and was let go.</param>
/// <param name="Version">Its new version.</param>
/// <param name="At">UTC.</param>
public sealed record StepDone(string Tenant, Guid StepId, Guid? ChildId, bool Done, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => StepId;
}
