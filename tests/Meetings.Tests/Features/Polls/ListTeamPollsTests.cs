using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

public sealed class ListTeamPollsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_a_teams_polls_page_by_page_the_newest_first()
    {
        var team = await area.TeamAsync();
        var path = $"/api/meetings/teams/{team}/polls";
        Assert.Empty((await area.As(Role.Lead).JsonAsync(path)).Items());
        string?[] made = [(await area.PostedAsync(Asked.Root, Asked.Body(team))).Text("id"), (await area.PostedAsync(Asked.Root, Asked.Body(team))).Text("id")];

        var first = await area.As(Role.Lead).JsonAsync($"{path}?limit=1");
        var second = await area.As(Role.Lead).JsonAsync($"{path}?limit=1&cursor={first.Text("next")}");

        Assert.Equal([made[1], made[0]], first.Items().Concat(second.Items()).Select(poll => poll.Text("id")));
        Assert.Null(second.Text("next"));
    }
}
