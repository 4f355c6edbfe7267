using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

internal static class ListExperts
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/experts", Handle).Requires(Permission.ReadSystemicTeams).WithSummary("Experts by experience, in the order they were registered");

    private static async Task<Ok<Page<ExpertView>>> Handle([AsParameters] Paging paging, TeamsDb db, ContactBox box, Caller caller, CancellationToken ct)
    {
        var rows = db.Experts.AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ExpertView>([.. page.Items.Select(row => ExpertView.Of(row, box, caller))], page.Next));
    }
}
