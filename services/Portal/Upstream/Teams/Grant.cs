namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>Who may see a child's data, why and how long.</summary>
public sealed record Grant(Guid Id, string? Name, string Ground, DateTimeOffset From, DateTimeOffset? Until);

/// <summary>How many children a worker is responsible for.</summary>
public sealed record CaseloadRow(Guid ProfessionalId, string GivenName, string FamilyName, int Children, int? Limit, bool Over, DateOnly? OverSince);
