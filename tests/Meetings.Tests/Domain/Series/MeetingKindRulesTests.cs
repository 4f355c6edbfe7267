using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

public sealed class MeetingKindRulesTests
{
    [Theory]
    [Trait("covers", "R-03")]
    [InlineData(MeetingKind.ProfessionalTeam, TeamKind.Client, "kind_needs_professional_team")]
    [InlineData(MeetingKind.ProfessionalTeam, TeamKind.ChildFamily, "kind_needs_professional_team")]
    [InlineData(MeetingKind.ClientTeam, TeamKind.Professional, "kind_needs_client_team")]
    [InlineData(MeetingKind.ClientTeam, TeamKind.ChildFamily, "kind_needs_client_team")]
    [InlineData(MeetingKind.Network, TeamKind.Professional, "kind_needs_childs_team")]
    [InlineData(MeetingKind.Cooperation, TeamKind.Client, "kind_needs_childs_team")]
    [InlineData(MeetingKind.ResponsibilityTeam, TeamKind.Professional, "kind_needs_childs_team")]
    [InlineData(MeetingKind.ClientPlan, TeamKind.Professional, "kind_needs_childs_team")]
    [InlineData(MeetingKind.FamilyGroupConference, TeamKind.Client, "kind_needs_childs_team")]
    [InlineData(MeetingKind.ChildMeeting, TeamKind.Professional, "kind_needs_childs_team")]
    [InlineData(MeetingKind.ExpertGroup, TeamKind.ChildFamily, "kind_refuses_childs_team")]
    [InlineData(MeetingKind.SteeringGroup, TeamKind.ChildFamily, "kind_refuses_childs_team")]
    [InlineData(MeetingKind.ProjectGroup, TeamKind.ChildFamily, "kind_refuses_childs_team")]
    public void Refuses_a_kind_that_the_team_does_not_hold(MeetingKind kind, TeamKind team, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolation>(() => MeetingKindRules.EnsureFits(kind, team)).Code);

    [Fact]
    public void Every_kind_has_a_team_that_holds_it() =>
        Assert.All(Enum.GetValues<MeetingKind>(), kind => Assert.Contains(Enum.GetValues<TeamKind>(), team => Fits(kind, team)));

    [Fact]
    public void Consultations_and_other_meetings_are_held_by_any_team() =>
        Assert.All(Enum.GetValues<TeamKind>(), team => Assert.True(Fits(MeetingKind.Consultation, team) && Fits(MeetingKind.Other, team)));

    private static bool Fits(MeetingKind kind, TeamKind team) =>
        Record.Exception(() => MeetingKindRules.EnsureFits(kind, team)) is null;
}
