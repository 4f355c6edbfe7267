using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class GetOrganisation
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/organisations/{organisationId:guid}", Handle).Requires(Permission.ReadOrganisations).WithSummary("One partner");

    private static async Task<Ok<OrganisationResponse>> Handle(Guid organisationId, TeamsDb db, ContactBox box, CancellationToken ct) =>
        TypedResults.Ok(OrganisationResponse.From(
            await db.Organisations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == organisationId, ct) ?? throw new Problem(Problems.NotFound),
            box));
}
