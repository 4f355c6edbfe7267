using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Areas;

internal static class ListAreas
{
    /// <summary>An area and its tenant.</summary>
    /// <param name="Code">Two digits.</param>
    /// <param name="Tenant">Code of the tenant that works for it.</param>
    /// <param name="NameFi">Finnish name.</param>
    /// <param name="NameSv">Swedish name.</param>
    /// <param name="Languages">In which everyone is served (L-27).</param>
    /// <param name="Municipalities">How many are known.</param>
    internal sealed record Item(string Code, string Tenant, string NameFi, string NameSv, IReadOnlyList<string> Languages, int Municipalities);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/areas", Handle).Requires(Permission.ReadAreas)
            .WithSummary("The wellbeing services counties, Helsinki and Åland, with their tenants; all of them, there are no more");

    // Two dozen by law: one page.
    private static async Task<Ok<Page<Item>>> Handle(TeamsDb db, CancellationToken ct) => TypedResults.Ok(new Page<Item>(
        await db.Areas.AsNoTracking().OrderBy(area => area.Code)
            .Select(area => new Item(
                area.Code, area.TenantCode, area.NameFi, area.NameSv, area.Languages, db.Municipalities.Count(row => row.AreaCode == area.Code)))
            .ToListAsync(ct),
        null));
}
