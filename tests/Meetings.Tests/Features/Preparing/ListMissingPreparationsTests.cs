using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class ListMissingPreparationsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-05")]
    public async Task Shows_what_is_open_before_each_coming_meeting_and_who_prepares_it()
    {
        var area = new Area(fixture.Service);
        var teamId = await area.TeamAsync(TeamKind.Professional);
        var coordinator = await area.ProfessionalAsync();
        await area.JoinAsync(teamId, coordinator, role: TeamRole.Coordinator);
        var ids = new List<string?>();
        foreach (var day in (string[])["2026-01-13", "2026-01-20", "2026-01-27"])
        {
            ids.Add((await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", day)))).Text("id"));
        }

        var lead = area.As(Role.Lead);
        var begun = await area.PostedAsync($"{Area.Meetings}/{ids[0]}/preparation", null, lead);
        await area.PostedAsync($"{Area.Meetings}/{ids[0]}/preparation/{begun.Items()[0].Text("id")}", new { done = true }, lead);
        foreach (var item in (await area.PostedAsync($"{Area.Meetings}/{ids[1]}/preparation", null, lead)).Items())
        {
            await area.PostedAsync($"{Area.Meetings}/{ids[1]}/preparation/{item.Text("id")}", new { done = true }, lead);
        }

        var path = $"/api/meetings/teams/{teamId}/missing-preparations";
        var first = await lead.JsonAsync($"{path}?limit=1");
        var second = await lead.JsonAsync($"{path}?limit=1&cursor={first.Text("next")}");

        Assert.Equal(
            [(ids[0], true, 3, coordinator.ToString()), (ids[2], false, 0, coordinator.ToString())],
            first.Items().Concat(second.Items()).Select(item => (
                item.Text("meetingId"), item.GetProperty("begun").GetBoolean(), item.GetProperty("open").GetInt32(), item.Text("preparerId")!)));
        Assert.Null(second.Text("next"));
    }
}
