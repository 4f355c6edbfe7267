namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>Who takes part: a professional, a person of a child's network, or a partner organisation. Exactly one is set.</summary>
internal sealed record Attendee(Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId)
{
    /// <summary>True when exactly one of the three is set.</summary>
    internal bool IsOne => new[] { ProfessionalId, PersonId, OrganisationId }.Count(id => id is not null) == 1;
}
