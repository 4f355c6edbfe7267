using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>A systemic team or group that a professional is in, and as what.</summary>
internal sealed record OwnTeam(Guid Id, TeamKind Kind, string Name, TeamRole Role)
{
    /// <summary>On a day, in the order in which the teams were formed; systemic teams first.</summary>
    public static async Task<List<OwnTeam>> OfAsync(TeamsDb db, Guid professionalId, DateOnly day, int most, CancellationToken ct)
    {
        var systemic = await db.SystemicTeamMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == professionalId && member.From <= day && (member.To == null || member.To >= day))
            .Join(db.SystemicTeams, member => member.TeamId, team => team.Id, (member, team) => new { member, team })
            .OrderBy(one => one.team.Id).Take(most)
            .Select(one => new OwnTeam(one.team.Id, one.team.Kind, one.team.Name, one.member.Role)).ToListAsync(ct);
        var groups = await db.WorkGroupMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == professionalId && member.From <= day && (member.To == null || member.To >= day))
            .Join(db.WorkGroups, member => member.GroupId, group => group.Id, (member, group) => new { member, group })
            .OrderBy(one => one.group.Id).Take(most)
            .Select(one => new OwnTeam(one.group.Id, one.group.Kind, one.group.Name, one.member.Role)).ToListAsync(ct);
        return [.. systemic, .. groups];
    }
}
