using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

internal static class SuspendOrganisation
{
    internal sealed record Request([property: Personal] string Because);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Because).Line();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/organisations/{organisationId:guid}/suspension", Handle).Requires(Permission.ManageOrganisations)
            .WithSummary("Suspends a partner: its people and systems are refused everywhere at once");

    private static async Task<Ok<OrganisationResponse>> Handle(
        Guid organisationId, Request request, TeamsDb db, IOutbox outbox, ContactBox box, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var organisation = await db.OrganisationsOf(caller).SingleOrDefaultAsync(row => row.Id == organisationId, ct)
            ?? throw new Problem(Problems.NotFound);
        var now = clock.GetUtcNow();
        organisation.Suspend(request.Because.Trim(), now);
        (await db.PartnerAsync(organisation.Id, ct)).Suspend(now);
        outbox.Publish(new OrganisationSuspended(caller.Tenant, organisation.Id, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OrganisationResponse.From(organisation, box));
    }
}
