using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// A look at one contact, on purpose: the gate writes it to the child's log under its own permission and with the
/// person's id, whether it was allowed or not (L-26).
/// </summary>
internal static class GetProtectedContact
{
    internal sealed record Response(DisclosedContact? Contact, [property: Personal] string? Address);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/network/persons/{personId:guid}/contact", Handle).ForChild(Permission.ReadProtectedContacts)
            .WithSummary("The contact of a person of the network, also a protected one; each look is logged");

    private static async Task<Ok<Response>> Handle(Guid childId, Guid personId, TeamsDb db, ContactBox box, CancellationToken ct)
    {
        var person = await db.Persons.AsNoTracking()
            .Where(row => row.Id == personId && db.NetworkPersons.Any(member => member.ChildId == childId && member.PersonId == personId))
            .SingleOrDefaultAsync(ct) ?? throw new Problem(Problems.NotFound);
        var contact = box.Open(person.ContactProtected, person.Id);
        return TypedResults.Ok(new Response(
            contact?.Point(person.ContactLanguage, person.NonDisclosureForSafety).Disclose(), contact?.Address));
    }
}
