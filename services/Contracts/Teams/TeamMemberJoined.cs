namespace SystemicPlatform.Contracts.Teams;

/// <summary>Someone became a member of a team. Exactly one of the three ids is set.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="TeamId">The team.</param>
/// <param name="MemberId">This membership.</param>
/// <param name="ProfessionalId">A professional.</param>
/// <param name="PersonId">A person of the child's network.</param>
/// <param name="OrganisationId">A partner organisation.</param>
/// <param name="Role">What they do in the team.</param>
/// <param name="Kind">Permanent or changing.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null = open.</param>
/// <param name="At">UTC.</param>
public sealed record TeamMemberJoined(
    string Tenant, Guid TeamId, Guid MemberId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId,
    TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => TeamId;
}
