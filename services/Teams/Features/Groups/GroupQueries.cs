using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Groups;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class GroupQueries
{
    public const string Path = "/groups/{groupId:guid}";

    /// <summary>The group with all its members, to change: only one of the tenant written to.</summary>
    public static async Task<WorkGroup> GroupToChangeAsync(this TeamsDb db, Guid groupId, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.WorkGroups.Include(group => group.Members).SingleOrDefaultAsync(group => group.Id == groupId && group.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
    }
}
