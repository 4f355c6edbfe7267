using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>What is known of a child, but for the code.</summary>
/// <param name="GivenName">Without surrounding blanks.</param>
/// <param name="FamilyName">Without surrounding blanks.</param>
/// <param name="BirthDate">Null for an unborn child.</param>
/// <param name="DeceasedOn">Day of death.</param>
/// <param name="Sex">As drawn in a genogram.</param>
/// <param name="ContactLanguage">BCP 47 tag (L-27).</param>
/// <param name="InterpreterNeeded">True when meetings need an interpreter.</param>
/// <param name="Municipality">Home municipality, three digits.</param>
/// <param name="NonDisclosureForSafety">Turvakielto (L-26).</param>
/// <param name="TemporaryId">Temporary identification until there is a code.</param>
internal sealed record ChildDetails(
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    [property: Personal] DateOnly? BirthDate,
    [property: Personal] DateOnly? DeceasedOn,
    Sex Sex,
    string ContactLanguage,
    bool InterpreterNeeded,
    [property: Personal] string Municipality,
    bool NonDisclosureForSafety,
    [property: Personal] string? TemporaryId);
