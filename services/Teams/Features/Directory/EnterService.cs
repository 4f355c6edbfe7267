using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
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
        ServiceRequest request, TeamsDb db, ContactBox box, KnownMunicipalities municipalities, Caller caller, CancellationToken ct)
    {
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var organisation = await OrganisationAsync(db, request, caller, ct);
        var entry = ServiceEntry.Enter(request.Details());
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/services/{entry.Id}", ServiceView.Of(entry, organisation, box));
    }

    /// <summary>Who offers it; unknown is a fault of that field.</summary>
    internal static async Task<Organisation> OrganisationAsync(TeamsDb db, ServiceRequest request, Caller caller, CancellationToken ct) =>
        await db.OrganisationsOf(caller).AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.OrganisationId, ct)
        ?? throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
}
