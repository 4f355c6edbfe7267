using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Directory;

internal static class ChangeService
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/services/{serviceId:guid}", Handle).Requires(Permission.ManageDirectory)
            .WithSummary("Changes a service of the directory; with a last day it is offered no longer");

    private static async Task<Ok<ServiceView>> Handle(
        Guid serviceId, ServiceRequest request, IfMatch ifMatch, TeamsDb db, IOutbox outbox, ContactBox box, KnownMunicipalities municipalities, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var entry = await db.ServiceEntries.SingleOrDefaultAsync(row => row.Id == serviceId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, entry);
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var organisation = await EnterService.OrganisationAsync(db, request, caller, ct);
        entry.Change(request.Details());
        outbox.Publish(new ServiceChanged(tenant, entry.Id, entry.OrganisationId, entry.From, entry.To, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ServiceView.Of(entry, organisation, box));
    }
}
