namespace SystemicPlatform.Contracts.Plans;

/// <summary>A small step of a plan is not open any more.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="StepId">The step.</param>
/// <param name="Done">False: it was not done, or another took its place.</param>
/// <param name="Version">Its new version.</param>
/// <param name="At">UTC.</param>
public sealed record ActionDone(
    string Tenant, Guid ChildId, Guid StepId, bool Done, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => StepId;
}
