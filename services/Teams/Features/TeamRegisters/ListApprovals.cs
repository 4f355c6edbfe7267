using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class ListApprovals
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}/approvals", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("Management's approvals of the team, in that order");

    private static async Task<Ok<Page<ApprovalView>>> Handle(Guid teamId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        await db.DemandTeamAsync(teamId, ct);
        var rows = db.TeamApprovals.AsNoTracking().Where(row => row.TeamId == teamId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.On, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.On).ThenBy(row => row.Id), row => [row.On, row.Id], ct);
        return TypedResults.Ok(new Page<ApprovalView>([.. page.Items.Select(ApprovalView.Of)], page.Next));
    }
}
