using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Tests.Domain.SystemicTeams;

public sealed class SystemicTeamTests
{
    private static readonly DateOnly Today = new(2026, 10, 12);

    [Fact]
    [Trait("covers", "A4-02")]
    public void One_therapist_serves_many_teams()
    {
        var therapist = Build.Professional(Qualification.FamilyTherapist);
        foreach (var team in (SystemicTeam[])[Form(), Form(), Form()])
        {
            Assert.Equal(TeamRole.FamilyTherapist, team.Join(therapist, TeamRole.FamilyTherapist, Today).Role);
        }
    }

    [Fact]
    public void Nobody_has_a_role_twice()
    {
        var (team, worker) = (Form(), Build.SocialWorker());
        team.Join(worker, TeamRole.ConsultingSocialWorker, Today);
        team.Join(worker, TeamRole.TeamLeader, Today);
        Build.Refused("member_already_in_team", () => team.Join(worker, TeamRole.TeamLeader, Today));
    }

    [Fact]
    [Trait("covers", "A0-16")]
    public void A_professional_and_a_client_team_make_a_pair()
    {
        var (one, other) = (Form(), Form(TeamKind.Client));
        other.LinkWith(one);
        Assert.Equal((other.Id, one.Id), (one.LinkedTeamId, other.LinkedTeamId));
        Build.Refused("linked_team_taken", () => Form(TeamKind.Client).LinkWith(one));
    }

    [Theory]
    [InlineData(TeamKind.Professional, ServiceLine.ChildProtection)]
    [InlineData(TeamKind.Client, ServiceLine.FamilySocialWork)]
    internal void Refuses_a_pair_that_does_not_fit(TeamKind kind, ServiceLine serviceLine) =>
        Build.Refused("linked_team_does_not_fit", () => Form(kind, serviceLine).LinkWith(Form()));

    [Fact]
    public void Serves_each_municipality_once() => Assert.Equal(["211", "837"], Form().Municipalities);

    private static SystemicTeam Form(TeamKind kind = TeamKind.Professional, ServiceLine serviceLine = ServiceLine.ChildProtection) =>
        SystemicTeam.Form(kind, "Demo-Itä", serviceLine, ["837", "211", "837"]);
}
