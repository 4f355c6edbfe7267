using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// A look at one contact, on purpose and with a reason: the gate writes it to the child's log under its own permission
/// and with the person's id, whether it was allowed or not (L-26). Who works closest with the child may, and who leads.
/// </summary>
internal static class LookAtProtectedContact
{
    internal sealed record Request([property: Personal] string Reason);

    internal sealed record Response(Guid Id, DisclosedContact? Contact, [property: Personal] string? Address) : IShownOnce
    {
        object IShownOnce.Remembered => this with { Contact = null, Address = null };
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/network/persons/{personId:guid}/contact-looks", Handle).ForChild(Permission.ReadProtectedContacts)
            .WithSummary("The contact of a person of the network, also a protected one; each look is logged with its reason");

    private static async Task<Created<Response>> Handle(
        Guid childId, Guid personId, Request request, TeamsDb db, ContactBox box, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var person = await db.Persons.AsNoTracking()
            .Where(row => row.Id == personId && db.NetworkPersons.Any(member => member.ChildId == childId && member.PersonId == personId))
            .SingleOrDefaultAsync(ct) ?? throw new Problem(Problems.NotFound);
        var look = ContactLook.Take(childId, personId, request.Reason.Trim(), caller.Name, clock.GetUtcNow());
        db.Add(look);
        await db.SaveChangesAsync(ct);
        var contact = box.Open(person.ContactProtected, person.Id);
        return TypedResults.Created(
            (string?)null, new Response(look.Id, contact?.Point(person.ContactLanguage, person.NonDisclosureForSafety).Disclose(), contact?.Address));
    }
}
