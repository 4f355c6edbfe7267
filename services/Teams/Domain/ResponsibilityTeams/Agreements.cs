using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>What a responsibility team agrees on when it begins (A3-08).</summary>
/// <param name="GroundRules">The rules of the team.</param>
/// <param name="WorkBetweenMeetings">How it works between meetings.</param>
/// <param name="GoalSetting">How goals are set together: child, parents, network.</param>
/// <param name="FollowUp">How it is followed whether they are reached.</param>
internal sealed record Agreements(
    [property: Personal] string GroundRules, [property: Personal] string WorkBetweenMeetings,
    [property: Personal] string GoalSetting, [property: Personal] string FollowUp)
{
    public Agreements Trimmed() => new(GroundRules.Trim(), WorkBetweenMeetings.Trim(), GoalSetting.Trim(), FollowUp.Trim());
}
