using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>For whoever answers for what partners get: of every child, to one organisation.</summary>
internal static class ListOrganisationDisclosures
{
    internal sealed record Item(Guid ChildId, DisclosureView Disclosure);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/organisations/{organisationId:guid}/disclosures", Handle).Requires(Permission.ReviewDisclosures)
            .WithSummary("What was disclosed to an organisation, latest day first");

    private static async Task<Ok<Page<Item>>> Handle(
        Guid organisationId, [AsParameters] Paging paging, TeamsDb db, AccessTrail trail, CancellationToken ct)
    {
        if (!await db.Organisations.AnyAsync(row => row.Id == organisationId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.Disclosures.AsNoTracking().Where(row => row.OrganisationId == organisationId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => row.On < after.Day || (row.On == after.Day && row.Id < after.Id));
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(row => row.On).ThenByDescending(row => row.Id), row => [row.On, row.Id], ct);
        trail.Listed(page.Items.Select(row => (row.ChildId, row.Tenant)), "GET /api/teams/organisations/{organisationId:guid}/disclosures");
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => new Item(row.ChildId, DisclosureView.From(row)))], page.Next));
    }
}
