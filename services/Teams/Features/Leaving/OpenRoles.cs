using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Leaving;

/// <summary>A role that goes on after a day.</summary>
internal sealed record OpenRole(
    Guid MembershipId, Guid TeamId, TeamKind TeamKind, Guid? ChildId, TeamRole Role, ServiceLine ServiceLine, bool SpecialSupport,
    DateOnly From, DateOnly? To);

/// <summary>The roles that a professional has after a day: what is left open when they go.</summary>
internal static class OpenRoles
{
    public static async Task<List<OpenRole>> OfAsync(TeamsDb db, Guid professionalId, DateOnly lastDay, CancellationToken ct)
    {
        var ofChildren = await db.ChildTeamMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == professionalId && (member.To == null || (member.To > lastDay && member.To >= member.From)))
            .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (member, team) => new { member, team })
            .OrderBy(row => row.member.Id)
            .Select(row => new OpenRole(
                row.member.Id, row.team.Id, TeamKind.ChildFamily, row.team.ChildId, row.member.Role, row.team.ServiceLine, row.team.SpecialSupport,
                row.member.From, row.member.To))
            .ToListAsync(ct);
        var ofSystemicTeams = await db.SystemicTeamMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == professionalId && (member.To == null || (member.To > lastDay && member.To >= member.From)))
            .Join(db.SystemicTeams, member => member.TeamId, team => team.Id, (member, team) => new { member, team })
            .OrderBy(row => row.member.Id)
            .Select(row => new OpenRole(
                row.member.Id, row.team.Id, row.team.Kind, null, row.member.Role, row.team.ServiceLine, true, row.member.From, row.member.To))
            .ToListAsync(ct);
        var ofGroups = await db.WorkGroupMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == professionalId && (member.To == null || (member.To > lastDay && member.To >= member.From)))
            .Join(db.WorkGroups, member => member.GroupId, group => group.Id, (member, group) => new { member, group })
            .OrderBy(row => row.member.Id)
            .Select(row => new OpenRole(
                row.member.Id, row.group.Id, row.group.Kind, null, row.member.Role, row.group.ServiceLine, true, row.member.From, row.member.To))
            .ToListAsync(ct);
        return [.. ofChildren, .. ofSystemicTeams, .. ofGroups];
    }

    /// <summary>Children that the professional registered and still handles, because none of them is a client yet.</summary>
    public static async Task<List<Guid>> RegisteredAsync(TeamsDb db, Professional professional, CancellationToken ct)
    {
        var (subject, tenant) = (professional.Subject, professional.Tenant);
        return await db.ChildGrants.AsNoTracking()
            .Where(grant => grant.Tenant == tenant && grant.GranteeKind == GranteeKind.Subject && grant.Grantee == subject
                && grant.Ground == Grounds.Registration && grant.Until == null)
            .OrderBy(grant => grant.Id).Select(grant => grant.ChildId).ToListAsync(ct);
    }
}
