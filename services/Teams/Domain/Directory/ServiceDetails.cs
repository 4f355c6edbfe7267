namespace SystemicPlatform.Teams.Domain.Directory;

/// <summary>What the directory tells of a service.</summary>
/// <param name="OrganisationId">Who offers it.</param>
/// <param name="Name">Without surrounding blanks.</param>
/// <param name="Description">What it is, in plain words.</param>
/// <param name="Audience">For whom.</param>
/// <param name="AccessWay">How families come to it.</param>
/// <param name="Municipalities">Codes of where it is offered; empty = everywhere.</param>
/// <param name="Languages">Language tags of the languages that it is offered in.</param>
/// <param name="SamiCulture">True where it is given with regard for Sámi culture (A2-28).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null = open.</param>
internal sealed record ServiceDetails(
    Guid OrganisationId, string Name, string Description, string Audience, AccessWay AccessWay, IReadOnlyList<string> Municipalities,
    IReadOnlyList<string> Languages, bool SamiCulture, DateOnly From, DateOnly? To);
