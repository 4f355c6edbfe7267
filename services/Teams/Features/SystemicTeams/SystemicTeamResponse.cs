using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>
/// A systemic team with its members on a day, the core roles that nobody has then, and management's latest approval: it
/// holds until somebody comes or goes.
/// </summary>
internal sealed record SystemicTeamResponse(
    Guid Id, TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, Guid? LinkedTeamId, DateOnly? DissolvedOn,
    DateOnly? ApprovedOn, bool ApprovalHolds, DateOnly On,
    IReadOnlyList<SystemicTeamMemberShown> Members, IReadOnlyList<TeamRole> VacantCoreRoles, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static async Task<SystemicTeamResponse?> ReadAsync(TeamsDb db, Guid teamId, DateOnly day, CancellationToken ct)
    {
        if (await db.SystemicTeams.AsNoTracking().SingleOrDefaultAsync(row => row.Id == teamId, ct) is not { } team)
        {
            return null;
        }

        var members = await db.SystemicTeamMembers.AsNoTracking()
            .Where(member => member.TeamId == teamId && member.From <= day && (member.To == null || member.To >= day))
            .Join(db.Professionals, member => member.ProfessionalId, professional => professional.Id, (member, professional) => new { member, professional })
            .OrderBy(row => row.member.Id)
            .Select(row => new SystemicTeamMemberShown(
                row.member.Id, row.member.ProfessionalId, row.professional.GivenName, row.professional.FamilyName,
                row.member.Role, row.member.From, row.member.To))
            .ToListAsync(ct);
        var approval = await db.TeamApprovals.AsNoTracking().Where(row => row.TeamId == teamId)
            .OrderByDescending(row => row.On).ThenByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        return new SystemicTeamResponse(
            team.Id, team.Kind, team.Name, team.ServiceLine, team.Municipalities, team.LinkedTeamId, team.DissolvedOn,
            approval?.On, approval?.Composition == team.Composition, day, members,
            [.. SystemicTeamRules.VacantCoreRoles(team.ServiceLine, members.Select(member => member.Role))], team.RowVersion);
    }
}

/// <summary>A member with their name.</summary>
internal sealed record SystemicTeamMemberShown(
    Guid Id, Guid ProfessionalId, [property: Personal] string GivenName, [property: Personal] string FamilyName, TeamRole Role, DateOnly From, DateOnly? To);
