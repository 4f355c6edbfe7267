using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class ListOrganisations
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/organisations", Handle).Requires(Permission.ReadOrganisations)
            .WithSummary("Partners, in the order they were registered; sector narrows");

    private static async Task<Ok<Page<OrganisationResponse>>> Handle(
        string? sector, [AsParameters] Paging paging, TeamsDb db, ContactBox box, CancellationToken ct)
    {
        var rows = db.Organisations.AsNoTracking();
        if (QueryWord.Read<Sector>(sector, nameof(sector)) is { } one)
        {
            rows = rows.Where(row => row.Sector == one);
        }

        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<OrganisationResponse>([.. page.Items.Select(row => OrganisationResponse.From(row, box))], page.Next));
    }
}
