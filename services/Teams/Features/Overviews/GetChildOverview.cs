using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Children;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Overviews;

internal static class GetChildOverview
{
    private const string Path = "/children/{childId:guid}/overview";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle)
            .ForChildOf<TeamsDb>(Permission.ReadChild, "childId", async (db, id, ct) => ChildSubject.Of(await GetChild.KeptIdAsync(db, id, ct)))
            .WithSummary("A child's page in one answer: record, relationships, team, referrals, clock, network, each as far as it is the caller's to see, and what the caller may do");

    private static async Task<Ok<ChildOverview>> Handle(
        Guid childId, TeamsDb db, ContactBox box, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var kept = await GetChild.KeptIdAsync(db, childId, ct);
        var sight = await ChildSight.OfAsync(db, caller, kept, now, ct);
        var overview = await ChildOverview.ReadAsync(db, kept, sight, caller, box, HelsinkiTime.DayOf(now), ct);
        trail.Listed((overview.Network?.Children ?? []).Select(child => child.Id), $"GET /api/teams{Path}");
        return TypedResults.Ok(overview);
    }
}
