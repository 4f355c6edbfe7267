using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

internal static class GetChild
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}", Handle).ForChild(Permission.ReadChild).WithSummary("A child's record");

    private static async Task<Ok<ChildResponse>> Handle(Guid childId, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
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
        return TypedResults.Ok(ChildResponse.From(found.Child, found.Relationship, found.TeamId, caller));
    }
}
