namespace SystemicPlatform.Contracts.Teams;

/// <summary>The assessment that a notification asked for has moved on; what was planned for its old state is void.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="NotificationId">What started the clock.</param>
/// <param name="State">The state that it is in now.</param>
/// <param name="On">The day of the change.</param>
/// <param name="At">UTC.</param>
public sealed record AssessmentClockChanged(
    string Tenant, Guid ChildId, Guid NotificationId, AssessmentState State, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
