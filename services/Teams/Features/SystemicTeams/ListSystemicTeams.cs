using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class ListSystemicTeams
{
    internal sealed record Item(
        Guid Id, TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, Guid? LinkedTeamId);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams", Handle).Requires(Permission.ReadSystemicTeams).WithSummary("Systemic teams, in the order they were formed");

    private static async Task<Ok<Page<Item>>> Handle([AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.SystemicTeams.AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(
            rows.OrderBy(row => row.Id).Select(row => new Item(row.Id, row.Kind, row.Name, row.ServiceLine, row.Municipalities, row.LinkedTeamId)),
            row => [row.Id],
            ct));
    }
}
