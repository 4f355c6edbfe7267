using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Tests.Domain.SystemicTeams;

public sealed class SystemicTeamRulesTests
{
    [Fact]
    [Trait("covers", "R-06")]
    public void Says_which_core_roles_nobody_has() => Assert.Equal(
        [TeamRole.FamilyTherapist, TeamRole.Coordinator],
        SystemicTeamRules.VacantCoreRoles([TeamRole.ConsultingSocialWorker, TeamRole.Member]));
}
