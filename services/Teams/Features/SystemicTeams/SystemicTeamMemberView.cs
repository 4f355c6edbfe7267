using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>A membership as it is after a change.</summary>
internal sealed record SystemicTeamMemberView(
    Guid Id, Guid TeamId, Guid ProfessionalId, TeamRole Role, DateOnly From, DateOnly? To, [property: Personal] string? EndReason)
{
    public static SystemicTeamMemberView Of(SystemicTeamMember member) =>
        new(member.Id, member.TeamId, member.ProfessionalId, member.Role, member.From, member.To, member.EndReason);
}
