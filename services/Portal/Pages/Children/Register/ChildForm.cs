using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Register;

/// <summary>A child's record as it is typed.</summary>
public sealed class ChildForm : PostedForm
{
    public static IReadOnlyList<string> Sexes { get; } = ["unknown", "female", "male", "other"];

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public string? BirthDate { get; set; }

    public string? PersonalIdentityCode { get; set; }

    public string? TemporaryId { get; set; }

    public string Sex { get; set; } = "unknown";

    public string? ContactLanguage { get; set; } = "fi";

    public bool InterpreterNeeded { get; set; }

    public string? Municipality { get; set; }

    public bool NonDisclosureForSafety { get; set; }

    public string? DeceasedOn { get; set; }

    public string? NotADuplicateBecause { get; set; }

    /// <summary>Filled for a change; the code is never shown.</summary>
    public static ChildForm Of(ChildDetails child, string? etag) => new()
    {
        ETag = etag,
        GivenName = child.GivenName,
        FamilyName = child.FamilyName,
        BirthDate = child.BirthDate is { } born ? Query.Day(born) : null,
        TemporaryId = child.TemporaryId,
        Sex = child.Sex,
        ContactLanguage = child.ContactLanguage,
        InterpreterNeeded = child.InterpreterNeeded,
        Municipality = child.Municipality,
        NonDisclosureForSafety = child.NonDisclosureForSafety,
        DeceasedOn = child.DeceasedOn is { } died ? Query.Day(died) : null,
    };

    /// <summary>What was typed.</summary>
    public ChildFacts Read(Typed typed) => new(
        typed.Text("givenName", GivenName), typed.Text("familyName", FamilyName), typed.Text("contactLanguage", ContactLanguage), InterpreterNeeded,
        typed.Text("municipality", Municipality), NonDisclosureForSafety, typed.DayOrNone("birthDate", BirthDate),
        Typed.Text(PersonalIdentityCode), Sex, typed.DayOrNone("deceasedOn", DeceasedOn), Typed.Text(TemporaryId),
        Typed.Text(NotADuplicateBecause));
}
