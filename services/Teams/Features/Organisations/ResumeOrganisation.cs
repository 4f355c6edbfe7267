using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class ResumeOrganisation
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/organisations/{organisationId:guid}/resumption", Handle).Requires(Permission.ManageOrganisations)
            .WithSummary("Lets a suspended partner in again, with what it has by then");

    private static async Task<Ok<OrganisationResponse>> Handle(
        Guid organisationId, TeamsDb db, IOutbox outbox, ContactBox box, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var organisation = await db.OrganisationsOf(caller).SingleOrDefaultAsync(row => row.Id == organisationId, ct)
            ?? throw new Problem(Problems.NotFound);
        organisation.Resume();
        (await db.PartnerAsync(organisation.Id, ct)).Resume();
        outbox.Publish(new OrganisationResumed(caller.Tenant, organisation.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OrganisationResponse.From(organisation, box));
    }
}
