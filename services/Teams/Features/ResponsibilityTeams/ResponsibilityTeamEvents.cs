using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

/// <summary>Memberships of a responsibility team as events: who it is and as what stands in the child's team.</summary>
internal static class ResponsibilityTeamEvents
{
    public static TeamMemberJoined Joined(ResponsibilityTeamMember member, ChildTeamMember who, string tenant, DateTimeOffset now) => new(
        tenant, member.TeamId, member.Id, who.ProfessionalId, who.PersonId, who.OrganisationId, who.Role, MembershipKind.Permanent, member.From, member.To, now);

    public static TeamMemberLeft Left(ResponsibilityTeamMember member, string tenant, DateTimeOffset now) =>
        new(tenant, member.TeamId, member.Id, member.To!.Value, now);
}
