using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class SystemicTeamQueries
{
    /// <summary>A list of a team that is not there is not an empty one.</summary>
    public static async Task DemandTeamAsync(this TeamsDb db, Guid teamId, CancellationToken ct)
    {
        if (!await db.SystemicTeams.AnyAsync(team => team.Id == teamId, ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>The team with all its members, to change: only one of the tenant written to.</summary>
    public static async Task<SystemicTeam> TeamToChangeAsync(this TeamsDb db, Guid teamId, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.SystemicTeams.Include(team => team.Members).SingleOrDefaultAsync(team => team.Id == teamId && team.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
    }
}
