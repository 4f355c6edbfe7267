namespace SystemicPlatform.Contracts.Teams;

/// <summary>A notification or contact started the statutory clock of the assessment of service needs (L-02…L-06).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="NotificationId">What started it.</param>
/// <param name="ReceivedOn">Day of receipt, not counted.</param>
/// <param name="UrgentAssessment">Urgent need is assessed at once (L-02).</param>
/// <param name="StartBy">The 7th working day.</param>
/// <param name="DueBy">Three months from receipt, the plain date.</param>
/// <param name="DueByRolled">The same moved to the next working day (150/1930 5 §).</param>
/// <param name="At">UTC.</param>
public sealed record AssessmentClockStarted(
    string Tenant, Guid ChildId, Guid NotificationId, DateOnly ReceivedOn, bool UrgentAssessment,
    DateOnly StartBy, DateOnly DueBy, DateOnly DueByRolled, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
