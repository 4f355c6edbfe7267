using System.Net.Http.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class EnrolTeamTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-24")]
    public async Task Takes_those_who_are_in_the_team_today_and_not_enrolled_yet()
    {
        var teamId = await area.TeamAsync();
        var (enrolled, member, former, future) = (
            (await area.ProfessionalAsync()).Id, (await area.ProfessionalAsync()).Id, (await area.ProfessionalAsync()).Id, (await area.ProfessionalAsync()).Id);
        var today = TrainingFixture.Today;
        await area.JoinAsync(teamId, enrolled, TeamRole.Coordinator, today.AddDays(-9));
        await area.JoinAsync(teamId, member, TeamRole.FamilyTherapist, today, today);
        await area.JoinAsync(teamId, member, TeamRole.Member, today.AddDays(-9));
        await area.JoinAsync(teamId, former, TeamRole.Member, today.AddDays(-9), today.AddDays(-1));
        await area.JoinAsync(teamId, future, TeamRole.Member, today.AddDays(1));
        var groupId = await area.GroupAsync();
        await area.EnrolAsync(groupId, enrolled);

        var rows = (await area.Lead.PostedAsync(Path(groupId), new { teamId })).Items();

        Assert.Equal((member, "team"), (Assert.Single(rows).GetProperty("participantId").GetGuid(), rows[0].Text("source")!));
        Assert.Empty((await area.Lead.PostedAsync(Path(groupId), new { teamId })).Items());
    }

    [Fact]
    public async Task Knows_no_childs_team_and_none_of_another_area()
    {
        var groupId = await area.GroupAsync();
        foreach (var teamId in new[] { await area.TeamAsync(TeamKind.ChildFamily), await new Area(fixture).TeamAsync() })
        {
            using var answer = await area.Lead.PostAsJsonAsync(Path(groupId), new { teamId });
            await answer.AssertFieldAsync("teamId", "unknown_team");
        }
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { teamId = Guid.NewGuid() }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/team-enrolments";
}
