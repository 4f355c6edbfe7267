namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A systemic team's page today.</summary>
public sealed record TeamOverview(SystemicTeam Team, LinkedTeam? LinkedTeam, int Children);

public sealed record SystemicTeam(Guid Id, string Kind, string Name, IReadOnlyList<SystemicTeamMember> Members, IReadOnlyList<string> VacantCoreRoles);

public sealed record SystemicTeamMember(Guid ProfessionalId, string GivenName, string FamilyName, string Role);

/// <summary>The other half of the pair.</summary>
public sealed record LinkedTeam(Guid Id, string Name);
