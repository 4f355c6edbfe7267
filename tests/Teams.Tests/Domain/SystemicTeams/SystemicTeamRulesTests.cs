using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Tests.Domain.SystemicTeams;

public sealed class SystemicTeamRulesTests
{
    [Fact]
    [Trait("covers", "R-06")]
    public void Says_which_core_roles_nobody_has() => Assert.Equal(
        [TeamRole.FamilyTherapist, TeamRole.Coordinator],
        SystemicTeamRules.VacantCoreRoles(ServiceLine.ChildProtection, [TeamRole.ConsultingSocialWorker, TeamRole.Member]));

    [Fact]
    [Trait("covers", "R-17")]
    [Trait("covers", "A4-04")]
    public void A_team_of_family_social_work_lacks_its_leader_and_its_therapist() => Assert.Equal(
        [TeamRole.TeamLeader, TeamRole.FamilyTherapist],
        SystemicTeamRules.VacantCoreRoles(ServiceLine.FamilySocialWork, [TeamRole.Member, TeamRole.LeadingSocialWorker]));
}
