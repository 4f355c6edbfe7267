namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A participant said whether they come; a later answer replaces an earlier one.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="ParticipantId">Their part in it.</param>
/// <param name="ProfessionalId">A professional.</param>
/// <param name="PersonId">A person of a child's network.</param>
/// <param name="OrganisationId">A partner organisation.</param>
/// <param name="Answer">The answer.</param>
/// <param name="At">UTC.</param>
public sealed record InvitationAnswered(
    string Tenant, Guid? SeriesId, Guid MeetingId, Guid ParticipantId,
    Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, InvitationAnswer Answer, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? MeetingId;
}
