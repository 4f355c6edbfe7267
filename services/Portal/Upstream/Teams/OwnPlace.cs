namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>Who is asking, and where their place is.</summary>
public sealed record OwnPlace(
    string Name, IReadOnlyList<string> Roles, OwnRecord? Professional, IReadOnlyList<OwnTeam> Teams, OwnWorkload? Workload, IReadOnlyList<OwnChild> Children);

public sealed record OwnRecord(Guid Id, string GivenName, string FamilyName, string Title);

/// <summary>A systemic team or group.</summary>
public sealed record OwnTeam(Guid Id, string Kind, string Name, string Role);

public sealed record OwnWorkload(int Responsible, int? Limit, bool Over, int Open, int Overdue);

/// <summary>A child of the family.</summary>
public sealed record OwnChild(Guid Id, string GivenName, string FamilyName, bool Itself);
