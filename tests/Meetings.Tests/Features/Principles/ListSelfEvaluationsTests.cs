using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ListSelfEvaluationsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-30")]
    public async Task What_was_said_of_a_childs_meeting_is_for_who_may_see_the_child()
    {
        var area = new Area(fixture.Service);
        var (teamId, childId) = (await area.TeamAsync(TeamKind.Client), await area.ChildAsync());
        var meeting = await area.PostedAsync(Area.Meetings, MeetingRequest.For(
            teamId, ("kind", "clientTeam"), ("date", "2026-01-15"), ("childIds", MeetingRequest.Ids(childId)), ("whyNotFirst", "Kiire")));
        var path = $"/api/meetings/teams/{teamId}/self-evaluations";
        var ratings = Enumerable.Repeat(3, 9);
        await area.PostedAsync(path, new { ratings, words = "Yleisesti" });
        await area.PostedAsync(path, new { ratings, words = "Perheen kanssa", meetingId = meeting.Text("id") });

        var first = await area.As(Role.Lead).JsonAsync($"{path}?limit=1");
        var second = await area.As(Role.Lead).JsonAsync($"{path}?limit=1&cursor={first.Text("next")}");

        Assert.Equal(["Perheen kanssa", "Yleisesti"], first.Items().Concat(second.Items()).Select(row => row.Text("words")));
        Assert.Equal(["Yleisesti"], (await area.As(Role.Professional).JsonAsync(path)).Items().Select(row => row.Text("words")));
        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{childId}/export");
        Assert.Equal(1, export.GetProperty("content").GetProperty("selfEvaluations").GetProperty("evaluations").GetArrayLength());
    }
}
