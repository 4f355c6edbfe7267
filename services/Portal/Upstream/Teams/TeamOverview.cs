namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A systemic team's page today.</summary>
public sealed record TeamOverview(
    SystemicTeam Team, LinkedTeam? LinkedTeam, int Children, IReadOnlyList<TeamCondition> Conditions, IReadOnlyList<TeamStructure> Structures);

public sealed record SystemicTeam(
    Guid Id, string Kind, string Name, DateOnly? DissolvedOn, DateOnly? ApprovedOn, bool ApprovalHolds, IReadOnlyList<SystemicTeamMember> Members,
    IReadOnlyList<string> VacantCoreRoles);

/// <summary>Who is in the team; the id is that of the membership.</summary>
public sealed record SystemicTeamMember(Guid Id, Guid ProfessionalId, string GivenName, string FamilyName, string Role, DateOnly From, DateOnly? To);

/// <summary>The other half of the pair.</summary>
public sealed record LinkedTeam(Guid Id, string Name);

/// <summary>A precondition of the model and how it is met; no state where nobody has looked yet.</summary>
public sealed record TeamCondition(string Condition, string? State, DateOnly? AssessedOn, string? Note, DateOnly? DueOn, bool Overdue);

/// <summary>A supporting structure that the team has.</summary>
public sealed record TeamStructure(Guid Id, string Kind, string Description, DateOnly From, DateOnly? To);

/// <summary>A professional of the area's register.</summary>
public sealed record Professional(
    Guid Id, string GivenName, string FamilyName, string Title, IReadOnlyList<string> Qualifications, DateOnly? LeftOn);

/// <summary>A systemic team of the area.</summary>
public sealed record ListedTeam(Guid Id, string Kind, string Name);
