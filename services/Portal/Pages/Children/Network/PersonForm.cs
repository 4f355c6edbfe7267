using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Network;

/// <summary>A person of the network as they are typed; of a new one also what they are to the child.</summary>
public sealed class PersonForm : RelationTyped
{
    /// <summary>What a new person is called within the request.</summary>
    private const string Ref = "new";

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public string? BirthDate { get; set; }

    public string? DeceasedOn { get; set; }

    public string Sex { get; set; } = "unknown";

    public string? ContactLanguage { get; set; } = "fi";

    public bool InterpreterNeeded { get; set; }

    public bool NonDisclosureForSafety { get; set; }

    /// <summary>A protected contact is not in the form, and stays unless this is ticked.</summary>
    public bool ReplaceContact { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    /// <summary>Filled for a change.</summary>
    public static PersonForm Of(PersonDetails person, string? etag) => new()
    {
        ETag = etag,
        GivenName = person.GivenName,
        FamilyName = person.FamilyName,
        BirthDate = person.BirthDate is { } born ? Query.Day(born) : null,
        DeceasedOn = person.DeceasedOn is { } died ? Query.Day(died) : null,
        Sex = person.Sex,
        ContactLanguage = person.ContactLanguage,
        InterpreterNeeded = person.InterpreterNeeded,
        NonDisclosureForSafety = person.NonDisclosureForSafety,
        Email = person.Contact?.Email,
        Phone = person.Contact?.Phone,
        Address = person.Address,
    };

    /// <summary>The network with this person added.</summary>
    public NetworkChange Add(Typed typed, WholeNetwork network, Guid childId)
    {
        var whole = network.Unchanged();
        return whole with
        {
            Persons = [.. whole.Persons, Read(typed, null, keepContact: false)],
            Relations = [.. whole.Relations, Relation(typed, Ref, childId.ToString(), null)],
        };
    }

    /// <summary>The network with this person changed.</summary>
    public NetworkChange Change(Typed typed, WholeNetwork network, PersonDetails person)
    {
        var whole = network.Unchanged();
        return whole with
        {
            Persons = [.. whole.Persons.Select(one => one.Id == person.Id ? Read(typed, person.Id, keepContact: person.NonDisclosureForSafety && !ReplaceContact) : one)],
        };
    }

    private PersonChange Read(Typed typed, Guid? id, bool keepContact) => new(
        Sex, typed.Text("contactLanguage", ContactLanguage), InterpreterNeeded, NonDisclosureForSafety, id, id is null ? Ref : null,
        Typed.Text(GivenName), Typed.Text(FamilyName), typed.DayOrNone("birthDate", BirthDate), typed.DayOrNone("deceasedOn", DeceasedOn),
        null, keepContact ? null : new ContactChange(Typed.Text(Email), Typed.Text(Phone), Typed.Text(Address)));
}
