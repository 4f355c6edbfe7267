using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class RegisterOrganisation
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/organisations", Handle).Requires(Permission.ManageOrganisations).WithSummary("Registers a partner");

    private static async Task<Created<OrganisationResponse>> Handle(
        OrganisationRequest request, TeamsDb db, IOutbox outbox, ContactBox box, KnownMunicipalities municipalities, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var organisation = Organisation.Register(request.Details());
        organisation.ReachedBy(box.Close(request.Contact?.Trimmed(), organisation.Id));
        db.AddRange(organisation, new KnownPartner(organisation.Id, organisation.TokenOrganisation));
        outbox.Publish(new OrganisationRegistered(caller.Tenant, organisation.Id, organisation.Sector, organisation.TokenOrganisation, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/organisations/{organisation.Id}", OrganisationResponse.From(organisation, box));
    }
}
