using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class ListStructures
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}/structures", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("Structures that the team has, had or will have, in the order they begin");

    private static async Task<Ok<Page<StructureView>>> Handle(Guid teamId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        await db.DemandTeamAsync(teamId, ct);
        var rows = db.StructureEntries.AsNoTracking().Where(row => row.TeamId == teamId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.From).ThenBy(row => row.Id), row => [row.From, row.Id], ct);
        return TypedResults.Ok(new Page<StructureView>([.. page.Items.Select(StructureView.Of)], page.Next));
    }
}
