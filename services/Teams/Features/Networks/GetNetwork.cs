using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

internal static class GetNetwork
{
    private const string Path = "/children/{childId:guid}/network";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).ForChild(Permission.ReadNetwork)
            .WithSummary("The persons around the child and their relations, also past ones; on=yyyy-MM-dd narrows to a day");

    private static async Task<Ok<NetworkView>> Handle(
        Guid childId, string? on, TeamsDb db, ContactBox box, AccessTrail trail, CancellationToken ct)
    {
        var network = await NetworkView.ReadAsync(db, childId, QueryDay.Read(on, nameof(on)), box, ct);
        trail.Listed(network.Children.Select(child => child.Id), $"GET /api/teams{Path}");
        return TypedResults.Ok(network);
    }
}
