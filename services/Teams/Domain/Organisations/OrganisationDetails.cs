using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.Organisations;

/// <summary>Everything that a partner's record holds, but for the contact.</summary>
/// <param name="Name">Without surrounding blanks.</param>
/// <param name="Sector">Its field.</param>
/// <param name="Language">The language that it is written to in.</param>
/// <param name="Municipalities">Codes of the municipalities that it serves; empty = everywhere.</param>
/// <param name="NonDisclosureForSafety">True for a shelter and others whose contact must not be passed on (L-26).</param>
/// <param name="TokenOrganisation">The token's <c>organisation</c> claim of its people and systems; null until it has one.</param>
internal sealed record OrganisationDetails(
    string Name, Sector Sector, Language Language, IReadOnlyList<string> Municipalities, bool NonDisclosureForSafety, string? TokenOrganisation);
