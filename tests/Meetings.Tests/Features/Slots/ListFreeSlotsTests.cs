using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Slots;

public sealed class ListFreeSlotsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-22")]
    public async Task Shows_free_times_in_order_and_again_what_was_given_back()
    {
        var teamId = await area.TeamAsync(TeamKind.Client);
        var ids = new List<string?>();
        foreach (var day in (string[])["2026-01-15", "2026-01-22", "2026-01-29"])
        {
            ids.Add((await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientTeam"), ("date", day)))).Text("id"));
        }

        var (lead, child) = (area.As(Role.Lead), await area.ChildAsync());
        await area.PostedAsync($"/api/meetings/client-team-slots/{ids[1]}/bookings", new { childId = child, whyNotFirst = "Kiire" }, lead);
        var path = $"/api/meetings/teams/{teamId}/client-team-slots";
        var first = await lead.JsonAsync($"{path}?limit=1");
        var second = await lead.JsonAsync($"{path}?limit=1&cursor={first.Text("next")}");
        Assert.Equal([ids[0], ids[2]], first.Items().Concat(second.Items()).Select(item => item.Text("meetingId")));

        using var released = await lead.PostAsync(new Uri($"{Area.Meetings}/{ids[1]}/children/{child}/release", UriKind.Relative), null);
        Assert.True(released.IsSuccessStatusCode, await released.Content.ReadAsStringAsync());
        Assert.Equal(ids, (await lead.JsonAsync(path)).Items().Select(item => item.Text("meetingId")));
    }

    [Fact]
    public async Task Is_hidden_from_another_area()
    {
        var teamId = await area.TeamAsync(TeamKind.Client);
        using var answer = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant()))
            .GetAsync(new Uri($"/api/meetings/teams/{teamId}/client-team-slots", UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
