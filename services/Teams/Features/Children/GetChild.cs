using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

internal static class GetChild
{
    // A record that was merged answers as the one that it was merged into, to those who may see that one.
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}", Handle)
            .ForChildOf<TeamsDb>(Permission.ReadChild, "childId", async (db, id, ct) => ChildSubject.Of(await KeptIdAsync(db, id, ct)))
            .WithSummary("A child's record; a merged one answers as the one that was kept");

    public static async Task<ChildResponse> ReadAsync(TeamsDb db, Guid childId, Caller caller, DateOnly today, CancellationToken ct)
    {
        var found = await db.Children.AsNoTracking().Where(child => child.Id == childId)
            .Select(child => new
            {
                Child = child,
                Relationship = db.ClientRelationships
                    .Where(open => open.ChildId == child.Id && (open.ClosedOn == null || open.ClosedOn >= today))
                    .OrderBy(open => open.OpenedOn).ThenBy(open => open.Id).FirstOrDefault(),
                TeamId = db.ChildTeams.Where(team => team.ChildId == child.Id && (team.DissolvedOn == null || team.DissolvedOn >= today))
                    .OrderBy(team => team.FormedOn).Select(team => (Guid?)team.Id).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct) ?? throw new Problem(Problems.NotFound);
        return ChildResponse.From(found.Child, found.Relationship, found.TeamId, caller);
    }

    private static async Task<Ok<ChildResponse>> Handle(Guid childId, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await ReadAsync(db, await KeptIdAsync(db, childId, ct), caller, HelsinkiTime.Today(clock), ct));

    /// <summary>The child itself, or the one that its record was merged into.</summary>
    internal static async Task<Guid> KeptIdAsync(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.ChildMerges.Where(merge => merge.MergedChildId == childId).Select(merge => (Guid?)merge.ChildId).SingleOrDefaultAsync(ct) ?? childId;
}
