using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.EmergencyAccesses;

internal static class ListEmergencyAccesses
{
    private const string Path = "/emergency-accesses";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ReviewEmergencyAccess)
            .WithSummary("Emergency accesses of the tenant, newest first; reviewed=false gives those that nobody has looked at");

    private static async Task<Ok<Page<EmergencyAccessView>>> Handle(
        bool? reviewed, [AsParameters] Paging paging, TeamsDb db, AccessTrail trail, CancellationToken ct)
    {
        var rows = db.EmergencyAccesses.AsNoTracking();
        rows = reviewed switch
        {
            true => rows.Where(row => row.ReviewedAt != null),
            false => rows.Where(row => row.ReviewedAt == null),
            null => rows,
        };
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(row => row.Id).Select(row => new { Shown = row, row.Tenant }), row => [row.Shown.Id], ct);
        trail.Listed(page.Items.Select(row => (row.Shown.ChildId, row.Tenant)), $"GET /api/teams{Path}");
        return TypedResults.Ok(new Page<EmergencyAccessView>([.. page.Items.Select(row => EmergencyAccessView.Of(row.Shown))], page.Next));
    }
}
