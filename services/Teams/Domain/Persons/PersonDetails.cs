using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Persons;

/// <summary>What is known of a person, but for contact and code. Names are null while unknown, as for an unborn child.</summary>
/// <param name="GivenName">Without surrounding blanks.</param>
/// <param name="FamilyName">Without surrounding blanks.</param>
/// <param name="BirthDate">Null when unknown or unborn.</param>
/// <param name="DeceasedOn">Day of death.</param>
/// <param name="Sex">As drawn in a genogram.</param>
/// <param name="ContactLanguage">BCP 47 tag (L-27).</param>
/// <param name="InterpreterNeeded">True when meetings need an interpreter.</param>
/// <param name="NonDisclosureForSafety">Turvakielto (L-26).</param>
internal sealed record PersonDetails(
    [property: Personal] string? GivenName,
    [property: Personal] string? FamilyName,
    [property: Personal] DateOnly? BirthDate,
    [property: Personal] DateOnly? DeceasedOn,
    Sex Sex,
    string ContactLanguage,
    bool InterpreterNeeded,
    bool NonDisclosureForSafety);
