using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>Systemic teams and their memberships as events.</summary>
internal static class SystemicTeamEvents
{
    public static TeamMemberJoined Joined(SystemicTeamMember member, string tenant, DateTimeOffset now) => new(
        tenant, member.TeamId, member.Id, member.ProfessionalId, PersonId: null, OrganisationId: null,
        member.Role, MembershipKind.Permanent, member.From, member.To, now);

    public static TeamMemberLeft Left(SystemicTeamMember member, string tenant, DateTimeOffset now) =>
        new(tenant, member.TeamId, member.Id, member.To!.Value, now);

    public static TeamChanged Changed(SystemicTeam team, string tenant, DateTimeOffset now) =>
        new(tenant, team.Id, team.LinkedTeamId, team.Municipalities, now);
}
