using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class ListDisclosures
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/disclosures", Handle).ForChild(Permission.ReadRights).WithSummary("What was disclosed of the child, latest day first");

    private static async Task<Ok<Page<DisclosureView>>> Handle(
        Guid childId, [AsParameters] Paging paging, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.DemandOwnAsync(childId, caller, clock, ct);
        var rows = db.Disclosures.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => row.On < after.Day || (row.On == after.Day && row.Id < after.Id));
        }

        return TypedResults.Ok(await paging.ReadAsync(
            rows.OrderByDescending(row => row.On).ThenByDescending(row => row.Id).Select(DisclosureView.Row), row => [row.On, row.Id], ct));
    }
}
