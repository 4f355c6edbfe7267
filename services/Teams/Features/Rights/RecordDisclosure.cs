using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class RecordDisclosure
{
    internal sealed record Request(
        [property: Personal] string What, ServiceLine ServiceLine, DateOnly On, RecipientView Recipient, DisclosureBasis Basis,
        [property: Personal] string Purpose, string? Provision = null, Guid? PermissionId = null, IReadOnlyList<Guid>? DocumentIds = null,
        [property: Personal] string? DespiteProhibitionBecause = null)
    {
        public DisclosureFacts Facts() => new(
            What.Trim(), DocumentIds ?? [], ServiceLine, On, Recipient.Name.Trim(), Recipient.Title.Trim(), Recipient.Organisation.Trim(),
            Recipient.OrganisationId, Basis, Provision?.Trim(), PermissionId, Purpose.Trim(), DespiteProhibitionBecause?.Trim());
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.What).Prose(RightsMap.LongText);
            RuleFor(request => request.Purpose).Prose(RightsMap.LongText);
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Recipient.Name).Line();
            RuleFor(request => request.Recipient.Title).Line();
            RuleFor(request => request.Recipient.Organisation).Line();
            RuleFor(request => request.DespiteProhibitionBecause).Prose(RightsMap.LongText);
            RuleFor(request => request.DocumentIds).Must(list => list is not { Count: > 100 }).WithErrorCode("too_many").WithMessage("At most 100.");
            RuleFor(request => request.Provision).Line().Must((request, text) => text is not null == (request.Basis == DisclosureBasis.LegalProvision))
                .WithErrorCode("provision_and_basis").WithMessage("The provision of law, when the disclosure rests on one.");
            RuleFor(request => request.PermissionId).Must((request, id) => id is not null == (request.Basis == DisclosureBasis.Consent))
                .WithErrorCode("permission_and_basis").WithMessage("The permission, when the disclosure rests on one.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/disclosures", Handle).ForChild(Permission.ManageRights)
            .WithSummary("Writes down what was disclosed, to whom, on what basis and for what purpose (L-20)");

    private static async Task<Created<DisclosureView>> Handle(
        Guid childId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (request.Recipient.OrganisationId is { } organisationId && !await db.OrganisationsOf(caller).AnyAsync(row => row.Id == organisationId, ct))
        {
            throw new InvalidFields("recipient.organisationId", "unknown_organisation", "There is no such organisation.");
        }

        var permission = await db.DisclosurePermissions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == request.PermissionId && row.ChildId == childId, ct);
        var disclosure = Disclosure.Record(
            childId, request.Facts(), permission, await db.ProhibitionsAsync(childId, ct), (caller.Subject, caller.Name), clock.GetUtcNow());
        db.Add(disclosure);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{childId}/disclosures", DisclosureView.From(disclosure));
    }
}
