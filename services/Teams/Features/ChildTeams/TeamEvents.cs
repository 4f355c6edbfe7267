using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>Memberships of a child's team as events.</summary>
internal static class TeamEvents
{
    public static TeamMemberJoined Joined(ChildTeamMember member, string tenant, DateTimeOffset now) => new(
        tenant, member.TeamId, member.Id, member.ProfessionalId, member.PersonId, member.OrganisationId,
        member.Role, member.Kind, member.From, member.To, now);

    public static TeamMemberLeft Left(ChildTeamMember member, DateOnly on, string tenant, DateTimeOffset now) =>
        new(tenant, member.TeamId, member.Id, on, now);
}
