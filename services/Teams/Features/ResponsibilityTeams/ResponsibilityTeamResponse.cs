using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;
using SystemicPlatform.Teams.Features.Care;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

/// <summary>A responsibility team on a day, whether the family is still eligible then, and whose part of the pair is vacant.</summary>
internal sealed record ResponsibilityTeamResponse(
    Guid Id, Guid ChildId, DateOnly FormedOn, DateOnly? DissolvedOn, [property: Personal] string? EndReason, DateOnly FamilyInformedOn,
    Agreements Agreements, DateOnly On, bool OpenCareClient, bool FamilyWork, IReadOnlyList<RosterSeat> Members,
    IReadOnlyList<LeadRole> VacantLeads, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static async Task<ResponsibilityTeamResponse?> ReadAsync(TeamsDb db, Guid childId, DateOnly day, CancellationToken ct)
    {
        var team = await db.ResponsibilityTeams.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderByDescending(row => row.FormedOn <= day).ThenByDescending(row => row.FormedOn).ThenByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        if (team is null)
        {
            return null;
        }

        var members = await RosterSeat.Show(db, db.ResponsibilityTeamMembers.Where(
            row => row.TeamId == team.Id && row.From <= day && (row.To == null || row.To >= day))).ToListAsync(ct);
        var care = await db.CareOnAsync(childId, day, ct);
        return new ResponsibilityTeamResponse(
            team.Id, childId, team.FormedOn, team.DissolvedOn, team.EndReason, team.FamilyInformedOn, team.Agreements, day,
            ResponsibilityTeamRules.IsOpenCareClient(care), ResponsibilityTeamRules.HasFamilyWork(care), members,
            [.. Enum.GetValues<LeadRole>().Except(members.Select(member => member.Lead).OfType<LeadRole>())], team.RowVersion);
    }
}
