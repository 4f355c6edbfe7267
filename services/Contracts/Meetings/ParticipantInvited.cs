namespace SystemicPlatform.Contracts.Meetings;

/// <summary>
/// Someone who is no member of the team was invited to one meeting; members belong to its meetings without an
/// invitation. Exactly one of the three ids is set.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="ParticipantId">Their part in it.</param>
/// <param name="ProfessionalId">A professional.</param>
/// <param name="PersonId">A person of a child's network.</param>
/// <param name="OrganisationId">A partner organisation.</param>
/// <param name="At">UTC.</param>
public sealed record ParticipantInvited(
    string Tenant, Guid? SeriesId, Guid MeetingId, Guid ParticipantId,
    Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? MeetingId;
}
