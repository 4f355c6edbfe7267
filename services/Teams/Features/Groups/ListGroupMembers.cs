using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class ListGroupMembers
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet($"{GroupQueries.Path}/members", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("Everyone who is, was or will be in the group, in the order they came");

    private static async Task<Ok<Page<GroupMemberShown>>> Handle(Guid groupId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        if (!await db.WorkGroups.AnyAsync(group => group.Id == groupId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.WorkGroupMembers.Where(row => row.GroupId == groupId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        return TypedResults.Ok(await paging.ReadAsync(GroupMemberShown.Show(db, rows), row => [row.From, row.Id], ct));
    }
}
