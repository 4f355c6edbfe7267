using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>Lists the area's pilots, oldest first; also which of them sites can still join (A3-20).</summary>
internal static class ListPilots
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/pilots", Handle).Requires(Permission.ReadModelPlans).WithSummary("The area's pilots");

    internal static async Task<Ok<Page<PilotView>>> Handle([AsParameters] Paging paging, PlansDb db, CancellationToken ct)
    {
        var pilots = db.Pilots.AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            pilots = pilots.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(pilots.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<PilotView>([.. page.Items.Select(PilotView.From)], page.Next));
    }
}
