using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Areas;

internal static class ListMunicipalities
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/areas/{areaCode}/municipalities", Handle).Requires(Permission.ReadAreas)
            .WithSummary("The area's municipalities that are known, by their codes");

    // An area has at most some thirty: one page.
    private static async Task<Ok<Page<MunicipalityView>>> Handle(string areaCode, TeamsDb db, CancellationToken ct)
    {
        if (!await db.Areas.AnyAsync(area => area.Code == areaCode, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = await db.Municipalities.AsNoTracking().Where(row => row.AreaCode == areaCode).OrderBy(row => row.Code).ToListAsync(ct);
        return TypedResults.Ok(new Page<MunicipalityView>([.. rows.Select(MunicipalityView.Of)], null));
    }
}
