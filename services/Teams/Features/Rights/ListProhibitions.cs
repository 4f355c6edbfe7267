using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class ListProhibitions
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/prohibitions", Handle).ForChild(Permission.ReadRights).WithSummary("The client's prohibitions, oldest first, withdrawn ones too");

    private static async Task<Ok<Page<ProhibitionView>>> Handle(
        Guid childId, [AsParameters] Paging paging, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.DemandOwnAsync(childId, caller, clock, ct);
        var rows = db.DisclosureProhibitions.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderBy(row => row.Id).Select(ProhibitionView.Row), row => [row.Id], ct));
    }
}
