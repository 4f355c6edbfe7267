namespace SystemicPlatform.Contracts.Training;

/// <summary>Someone has a seat in a group: at once, by selection, or because they moved up from the waiting list.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="EnrolmentId">The enrolment; has a seat once.</param>
/// <param name="ParticipantId">Who; for our own people the same id as the professional.</param>
/// <param name="ProfessionalId">The professional; null for partners' people and experts by experience.</param>
/// <param name="MovedUp">True when they waited before.</param>
/// <param name="At">UTC.</param>
public sealed record EnrolmentConfirmed(
    string Tenant, Guid GroupId, Guid EnrolmentId, Guid ParticipantId, Guid? ProfessionalId, bool MovedUp, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
