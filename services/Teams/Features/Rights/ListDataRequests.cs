using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class ListDataRequests
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/data-requests", Handle).ForChild(Permission.ReadRights)
            .WithSummary("What was asked of the child's data, latest first; of the family each sees their own");

    private static async Task<Ok<Page<DataRequestView>>> Handle(
        Guid childId, [AsParameters] Paging paging, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.DemandOwnAsync(childId, caller, clock, ct);
        var own = caller.MayWithoutChild(Permission.ReadRights) ? null : caller.Person;
        var rows = db.DataRequests.AsNoTracking().Where(row => row.ChildId == childId && (own == null || row.PersonId == own));
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id < after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderByDescending(row => row.Id).Select(DataRequestView.Row), row => [row.Id], ct));
    }
}
