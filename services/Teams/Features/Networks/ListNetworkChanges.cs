using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Features.Networks;

internal static class ListNetworkChanges
{
    internal sealed record Item(
        Guid Id, NetworkChangeKind Kind, Guid ObjectId, string Subject, DateTimeOffset At,
        [property: Personal] JsonElement? Before, [property: Personal] string? Reason);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/network/changes", Handle).ForChild(Permission.ReadNetwork)
            .WithSummary("What was added, changed and withdrawn in the network, oldest first, each with the facts before it");

    private static async Task<Ok<Page<Item>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.NetworkChanges.AsNoTracking().Where(change => change.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(change => change.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(change => change.Id), change => [change.Id], ct);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(Shown)], page.Next));
    }

    private static Item Shown(NetworkChange change) => new(
        change.Id, change.Kind, change.ObjectId, change.Subject, change.At,
        change.Before is { } before ? JsonSerializer.Deserialize<JsonElement>(before) : null, change.Reason);
}
