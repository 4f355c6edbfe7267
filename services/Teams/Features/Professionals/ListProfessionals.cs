using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class ListProfessionals
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals", Handle).Requires(Permission.ReadProfessionals).WithSummary("Professionals, in the order they were registered; ids=…,… asks for these, at most 200");

    private static async Task<Ok<Page<ProfessionalResponse>>> Handle(
        string? ids, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.Professionals.AsNoTracking();
        if (!string.IsNullOrEmpty(ids))
        {
            var asked = AskedIds.Of(ids);
            rows = rows.Where(row => asked.Contains(row.Id));
        }

        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderBy(row => row.Id).Select(ProfessionalResponse.Row), row => [row.Id], ct));
    }
}
