using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ListTeamMeetingsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Lists_series_and_single_meetings_of_the_team_in_order_of_time_page_by_page()
    {
        var teamId = await area.TeamAsync();
        await area.ScheduledAsync(Series.SeriesRequest.For(teamId));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", "2026-02-12")));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("date", "2026-02-12")));

        var seen = new List<string?>();
        string? cursor = "";
        while (cursor is not null)
        {
            var page = await area.As(Role.Professional).JsonAsync($"/api/meetings/teams/{teamId}/meetings?from=2026-02-01&to=2026-02-28&limit=2&cursor={cursor}");
            seen.AddRange(page.Items().Select(item => item.Text("originalDate")));
            cursor = page.Text("next");
        }

        Assert.Equal(["2026-02-03", "2026-02-10", "2026-02-12", "2026-02-17", "2026-02-24"], seen);
    }

    [Fact]
    public async Task A_slot_that_is_taken_shows_its_child_only_with_a_grant()
    {
        var childId = await area.ChildAsync();
        var teamId = await area.TeamAsync(TeamKind.Client);
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientTeam"), ("childIds", MeetingRequest.Ids(childId)), ("whyNotFirst", "Kiireellinen")));
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        Assert.Equal(0, (await OnlyAsync(worker, teamId)).GetProperty("childIds").GetArrayLength());

        await area.GrantAsync(childId, worker);

        Assert.Equal(childId, (await OnlyAsync(worker, teamId)).GetProperty("childIds")[0].GetGuid());
    }

    [Fact]
    public async Task A_childs_own_team_takes_that_childs_gate()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        (TestCaller Caller, Guid Team)[] attempts =
        [
            (TestCaller.With(Role.Professional, area.Tenant), teamId),
            (TestCaller.With(Role.Lead, TestCaller.NewTenant()), teamId),
            (TestCaller.With(Role.Family, area.Tenant), await area.TeamAsync()),
            (TestCaller.With(Role.Lead, area.Tenant), Guid.CreateVersion7()),
        ];
        foreach (var (caller, team) in attempts)
        {
            using var answer = await area.As(caller).GetAsync(new Uri($"/api/meetings/teams/{team}/meetings", UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    private async Task<System.Text.Json.JsonElement> OnlyAsync(TestCaller caller, Guid teamId) =>
        Assert.Single((await area.As(caller).JsonAsync($"/api/meetings/teams/{teamId}/meetings")).Items());
}
