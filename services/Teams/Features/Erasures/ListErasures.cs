using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Erasures;

internal static class ListErasures
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/erasures", Handle).Requires(Permission.ReadRetention).WithSummary("Erasures, newest first");

    private static async Task<Ok<Page<ErasureView>>> Handle([AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.Erasures.AsNoTracking().Include(row => row.Confirmations).AsQueryable();
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ErasureView>([.. page.Items.Select(ErasureView.From)], page.Next));
    }
}
