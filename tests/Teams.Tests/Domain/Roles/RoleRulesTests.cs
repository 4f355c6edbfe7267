using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Tests.Domain.Roles;

public sealed class RoleRulesTests
{
    [Theory]
    [Trait("covers", "L-07")]
    [Trait("covers", "A0-18")]
    [InlineData("responsible_worker_not_social_worker", TeamRole.ResponsibleSocialWorker)]
    [InlineData("consulting_worker_not_social_worker", TeamRole.ConsultingSocialWorker)]
    [InlineData("family_therapist_not_qualified", TeamRole.FamilyTherapist)]
    [InlineData("role_not_for_professional", TeamRole.CloseOne)]
    [InlineData("role_not_for_professional", TeamRole.Partner)]
    internal void Refuses_a_role_without_its_qualification(string code, TeamRole role) =>
        Build.Refused(code, () => RoleRules.Demand(role, Build.Professional(Qualification.SocialCounsellor), ServiceLine.ChildProtection));

    [Fact]
    [Trait("covers", "L-08")]
    public void An_own_worker_in_family_social_work_is_qualified_too()
    {
        Build.Refused(
            "responsible_worker_not_social_worker",
            () => RoleRules.Demand(TeamRole.ResponsibleSocialWorker, Build.Professional(), ServiceLine.FamilySocialWork, specialSupport: false));
        RoleRules.Demand(
            TeamRole.ResponsibleSocialWorker, Build.Professional(Qualification.SocialCounsellor), ServiceLine.FamilySocialWork, specialSupport: false);
    }

    [Theory]
    [InlineData(TeamRole.ResponsibleSocialWorker)]
    [InlineData(TeamRole.ConsultingSocialWorker)]
    [InlineData(TeamRole.FamilyTherapist)]
    [InlineData(TeamRole.TeamLeader)]
    internal void Allows_a_role_with_its_qualification(TeamRole role) =>
        RoleRules.Demand(role, Build.Professional(Qualification.SocialWorker, Qualification.FamilyTherapist), ServiceLine.FamilySocialWork);

    [Theory]
    [InlineData(TeamRole.WorkPair)]
    [InlineData(TeamRole.Coordinator)]
    [InlineData(TeamRole.LeadingSocialWorker)]
    [InlineData(TeamRole.SocialCounsellor)]
    [InlineData(TeamRole.FamilyCounsellor)]
    [InlineData(TeamRole.FamilyWorker)]
    [InlineData(TeamRole.Professional)]
    [InlineData(TeamRole.Member)]
    internal void Asks_nothing_for_the_other_roles(TeamRole role) =>
        RoleRules.Demand(role, Build.Professional(), ServiceLine.FamilySocialWork);

    [Fact]
    [Trait("covers", "R-17")]
    [Trait("covers", "A4-03")]
    public void The_leader_of_a_family_social_work_team_is_a_social_worker()
    {
        var counsellor = Build.Professional(Qualification.SocialCounsellor);
        Build.Refused("team_leader_not_social_worker", () => RoleRules.Demand(TeamRole.TeamLeader, counsellor, ServiceLine.FamilySocialWork));
        RoleRules.Demand(TeamRole.TeamLeader, counsellor, ServiceLine.ChildProtection);
    }
}
