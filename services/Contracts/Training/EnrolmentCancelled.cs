namespace SystemicPlatform.Contracts.Training;

/// <summary>Someone gave up their seat in a group, or it was taken back.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="EnrolmentId">The enrolment.</param>
/// <param name="ParticipantId">Who.</param>
/// <param name="At">UTC.</param>
public sealed record EnrolmentCancelled(string Tenant, Guid GroupId, Guid EnrolmentId, Guid ParticipantId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
