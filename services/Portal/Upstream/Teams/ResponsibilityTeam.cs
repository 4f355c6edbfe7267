namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>The stable part of a child's team today.</summary>
public sealed record ResponsibilityTeam(
    Guid Id, DateOnly FormedOn, DateOnly? DissolvedOn, string? EndReason, DateOnly FamilyInformedOn, Agreements Agreements, bool OpenCareClient,
    bool FamilyWork, IReadOnlyList<RosterSeat> Members, IReadOnlyList<string> VacantLeads);

/// <summary>What the team agreed on when it began.</summary>
public sealed record Agreements(string GroundRules, string WorkBetweenMeetings, string GoalSetting, string FollowUp);

/// <summary>Someone's time in the team; <c>Lead</c> is their part of the pair that leads.</summary>
public sealed record RosterSeat(
    Guid Id, Guid ChildTeamMemberId, string? GivenName, string? FamilyName, string? OrganisationName, string Role, string? Lead, DateOnly From, DateOnly? To,
    string? JoinReason, string? EndReason)
{
    public string Name => string.Join(' ', new[] { GivenName, FamilyName }.Where(part => part is not null)) is { Length: > 0 } name ? name : OrganisationName ?? "";
}

/// <summary>Child protection that the child gets from a day on.</summary>
public sealed record CareStage(Guid Id, string Phase, IReadOnlyList<string> SupportMeasures, DateOnly From, DateOnly? To);
