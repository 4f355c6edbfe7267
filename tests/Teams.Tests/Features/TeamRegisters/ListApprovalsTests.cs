using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class ListApprovalsTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    [Fact]
    public async Task Approvals_come_in_order_and_paged_and_only_to_who_reads_teams()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/approvals";
        Assert.Empty((await team.Api.ReadAsync(team.Api.Worker, path)).Items());
        await team.Api.CreateAsync(team.Api.Lead, path, ApproveSystemicTeamTests.Approval());
        await team.Api.CreateAsync(team.Api.Lead, path, ApproveSystemicTeamTests.Approval().With("guideline", "Two"));
        var first = await team.Api.ReadAsync(team.Api.Worker, $"{path}?limit=1");
        Assert.Equal("Two", (await team.Api.ReadAsync(team.Api.Worker, $"{path}?limit=1&cursor={first.Text("next")}")).Items().Single().Text("guideline"));
        await team.Api.GetAsync(team.Api.Someone(Role.Family), path).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        await team.Api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
