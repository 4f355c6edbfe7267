using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Tests.Domain.ChildTeams;

public sealed class ChildTeamRulesTests
{
    [Theory]
    [Trait("covers", "R-01")]
    [Trait("covers", "A0-13")]
    [InlineData(MembershipKind.Permanent, TeamRole.ResponsibleSocialWorker, true)]
    [InlineData(MembershipKind.Permanent, TeamRole.WorkPair, true)]
    [InlineData(MembershipKind.Permanent, TeamRole.FamilyTherapist, false)]
    [InlineData(MembershipKind.Changing, TeamRole.ResponsibleSocialWorker, false)]
    [InlineData(MembershipKind.Changing, TeamRole.WorkPair, false)]
    [InlineData(MembershipKind.Changing, TeamRole.Coordinator, true)]
    internal void Only_the_responsible_worker_and_the_work_pair_are_permanent(MembershipKind kind, TeamRole role, bool fits) =>
        Assert.Equal(fits, ChildTeamRules.KindFits(kind, role));

    [Fact]
    public void Refuses_an_end_before_the_start() => Build.Refused(
        "member_ends_before_start",
        () => ChildTeamRules.Demand(Build.Changing(Build.Opened.AddDays(2), Build.Opened.AddDays(1)), Build.Team()));

    [Fact]
    public void Refuses_a_period_outside_the_relationship() => Build.Refused(
        "member_outside_relationship", () => ChildTeamRules.Demand(Build.Changing(Build.Opened.AddDays(-1)), Build.Team()));

    [Fact]
    public void Refuses_a_kind_that_does_not_fit_the_role() => Build.Refused(
        "membership_kind_does_not_fit_role",
        () => ChildTeamRules.Demand(Build.Permanent(TeamRole.FamilyWorker, Build.Opened), Build.Team()));

    [Fact]
    [Trait("covers", "L-07")]
    public void Refuses_a_responsible_worker_who_is_to_leave_without_a_successor() => Build.Refused(
        "responsible_worker_needs_successor",
        () => ChildTeamRules.Demand(Build.Permanent(TeamRole.ResponsibleSocialWorker, Build.Opened, Build.Opened.AddDays(9)), Build.Team()));
}
