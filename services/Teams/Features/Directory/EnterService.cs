using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Directory;

internal static class EnterService
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/services", Handle).Requires(Permission.ManageDirectory).WithSummary("Enters a service that a partner offers into the directory");

    private static async Task<Created<ServiceView>> Handle(
        ServiceRequest request, TeamsDb db, IOutbox outbox, ContactBox box, KnownMunicipalities municipalities, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var organisation = await OrganisationAsync(db, request, caller, ct);
        var entry = ServiceEntry.Enter(request.Details());
        db.Add(entry);
        outbox.Publish(new ServiceEntered(caller.Tenant, entry.Id, entry.OrganisationId, entry.From, entry.To, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/services/{entry.Id}", ServiceView.Of(entry, organisation, box));
    }

    /// <summary>Who offers it; unknown is a fault of that field.</summary>
    internal static async Task<Organisation> OrganisationAsync(TeamsDb db, ServiceRequest request, Caller caller, CancellationToken ct) =>
        await db.OrganisationsOf(caller).AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.OrganisationId, ct)
        ?? throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
}
