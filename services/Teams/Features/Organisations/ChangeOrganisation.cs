using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class ChangeOrganisation
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/organisations/{organisationId:guid}", Handle).Requires(Permission.ManageOrganisations)
            .WithSummary("Changes a partner's record; a contact that is left out stays as it is; a new sign-in takes over what the old one could see");

    private static async Task<Ok<OrganisationResponse>> Handle(
        Guid organisationId, OrganisationRequest request, IfMatch ifMatch, TeamsDb db, IOutbox outbox, GrantMoves grants, ContactBox box, KnownMunicipalities municipalities, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var organisation = await db.OrganisationsOf(caller).SingleOrDefaultAsync(row => row.Id == organisationId, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, organisation);
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var tokenBefore = organisation.TokenOrganisation;
        organisation.Change(request.Details());
        if (organisation.TokenOrganisation != tokenBefore)
        {
            (await db.PartnerAsync(organisation.Id, ct)).SignInAs(organisation.TokenOrganisation);
            await grants.MoveAsync(organisation, tokenBefore, ct);
        }

        if (request.Contact is { Protected: false } contact)
        {
            organisation.ReachedBy(box.Close(contact.Trimmed(), organisation.Id));
        }

        outbox.Publish(new OrganisationChanged(caller.Tenant, organisation.Id, organisation.Sector, organisation.TokenOrganisation, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OrganisationResponse.From(organisation, box));
    }
}
