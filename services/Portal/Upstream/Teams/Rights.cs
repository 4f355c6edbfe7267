namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>What the client permits a partner or a person to know.</summary>
public sealed record DisclosurePermission(
    Guid Id, Guid? OrganisationId, Guid? PersonId, string? ServiceLine, IReadOnlyList<string> Scopes, string GivenAs, string RecordedBy, DateTimeOffset GivenAt,
    DateTimeOffset? Until, DateTimeOffset? WithdrawnAt);

public sealed record NewPermission(
    IReadOnlyList<string> Scopes, RightsGiver GivenBy, Guid? OrganisationId, Guid? PersonId, string? ServiceLine, DateOnly? To);

/// <summary>The child itself, or who speaks for it.</summary>
public sealed record RightsGiver(string Role, Guid? PersonId);

/// <summary>What the client forbids to disclose.</summary>
public sealed record Prohibition(
    Guid Id, string Level, string? ServiceLine, Guid? DocumentId, string MadeAs, string RecordedBy, DateTimeOffset MadeAt, DateTimeOffset? WithdrawnAt);

public sealed record NewProhibition(string Level, RightsGiver GivenBy, string? ServiceLine, Guid? DocumentId);

/// <summary>What was disclosed, to whom, on what basis and for what purpose.</summary>
public sealed record Disclosure(
    Guid Id, string What, string ServiceLine, DateOnly On, Recipient Recipient, string Basis, string? Provision, string Purpose, string? DespiteProhibitionBecause,
    string DisclosedBy, DateTimeOffset RecordedAt);

public sealed record NewDisclosure(
    string What, string ServiceLine, DateOnly On, Recipient Recipient, string Basis, string Purpose, string? Provision, Guid? PermissionId,
    string? DespiteProhibitionBecause);

public sealed record Recipient(string Name, string Title, string Organisation, Guid? OrganisationId);
