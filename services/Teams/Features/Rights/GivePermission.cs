using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class GivePermission
{
    internal sealed record Request(
        IReadOnlyList<ConsentScope> Scopes, GiverRequest GivenBy, Guid? OrganisationId = null, Guid? PersonId = null,
        ServiceLine? ServiceLine = null, DateOnly? To = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Scopes).Must(list => list.Count is > 0 and <= 10).WithErrorCode("count").WithMessage("One to ten.");
            RuleFor(request => request.GivenBy).SetValidator(new GiverRequest.Validator());
            RuleFor(request => request.OrganisationId).Must((request, organisation) => organisation is null != request.PersonId is null)
                .WithErrorCode("one_of_two").WithMessage("Exactly one of organisationId and personId.");
            RuleFor(request => request.To).PlausibleDay();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/permissions", Handle).ForChild(Permission.ManageRights)
            .WithSummary("The client permits a partner or a person to know some things, from now on (L-21)");

    private static async Task<Created<PermissionView>> Handle(
        Guid childId, Request request, TeamsDb db, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.KnownByNameAsync(childId, ct);
        var given = await db.GivenAsync(childId, request.GivenBy, caller.Name, HelsinkiTime.DayOf(now), ct);
        var grantee = await GranteeAsync(db, childId, request, caller, ct);
        if (request.OrganisationId is not null && (await db.ProhibitionsAsync(childId, ct)).Exists(row => row.Covers(request.ServiceLine)))
        {
            throw new RuleViolation("disclosure_prohibited", "A prohibition is in force: it is withdrawn first.");
        }

        var permission = DisclosurePermission.Give(
            childId, new PermissionTerms(request.OrganisationId, request.PersonId, request.ServiceLine, request.Scopes, request.To), given, now);
        db.Add(permission);
        if (grantee is not null)
        {
            grants.Give(childId, grantee, Grounds.Consent(permission.Scopes), now, permission.Until, sourceId: permission.Id);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{childId}/permissions", PermissionView.From(permission));
    }

    // A partner without a way to sign in gets nothing opened; the permission still is the basis of disclosures.
    private static async Task<Grantee?> GranteeAsync(TeamsDb db, Guid childId, Request request, Caller caller, CancellationToken ct)
    {
        if (request.PersonId is { } personId)
        {
            return await db.NetworkPersons.AnyAsync(row => row.ChildId == childId && row.PersonId == personId, ct)
                ? new Grantee(GranteeKind.Person, personId.ToString())
                : throw new InvalidFields("personId", "unknown_person", "There is no such person in the child's network.");
        }

        var organisation = await db.OrganisationsOf(caller).AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.OrganisationId, ct)
            ?? throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
        return organisation.TokenOrganisation is { } token ? new Grantee(GranteeKind.Organisation, token) : null;
    }
}
