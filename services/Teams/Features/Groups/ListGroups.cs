using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class ListGroups
{
    internal sealed record Item(
        Guid Id, TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, DateOnly? DissolvedOn);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/groups", Handle).Requires(Permission.ReadSystemicTeams).WithSummary("Steering and project groups, in the order they were formed; kind narrows");

    private static async Task<Ok<Page<Item>>> Handle(string? kind, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.WorkGroups.AsNoTracking();
        if (QueryWord.Read<TeamKind>(kind, nameof(kind)) is { } one)
        {
            rows = rows.Where(row => row.Kind == one);
        }

        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(
            rows.OrderBy(row => row.Id)
                .Select(row => new Item(row.Id, row.Kind, row.Name, row.ServiceLine, row.Municipalities, row.DissolvedOn)),
            row => [row.Id],
            ct));
    }
}
