using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ReleaseChildTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Takes_the_matter_out_and_the_others_move_up()
    {
        var (one, other, third) = (await area.ChildAsync(), await area.ChildAsync(), await area.ChildAsync());
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(
            await area.TeamAsync(), ("childIds", MeetingRequest.Ids(one, other, third))))).GetProperty("id").GetGuid();

        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/children/{one}/release", new { });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var left = (await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{id}")).GetProperty("childIds").EnumerateArray().Select(child => child.GetGuid());
        Assert.Equal([other, third], left);
        Assert.Equal(3, (await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = one })).GetProperty("order").GetInt32());
    }

    [Fact]
    public async Task Not_out_of_a_meeting_of_the_childs_own_team_nor_one_that_is_not_in_it()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network")))).GetProperty("id").GetGuid();

        using var own = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/children/{childId}/release", new { });
        await own.AssertProblemAsync(HttpStatusCode.Conflict, "childs_own_meeting");
        using var foreign = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/children/{await area.ChildAsync()}/release", new { });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var refused = await area.As(Role.Professional).PostAsJsonAsync($"{Area.Meetings}/{id}/children/{childId}/release", new { });
        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_meeting_for_one_child_is_written_in_once_its_child_is_known_and_keeps_it_then()
    {
        var (id, child) = (await ClientMeetingAsync(), await area.ChildAsync());
        var step = new { who = "A", what = "B", dueOn = "2026-01-05", personId = await area.PersonAsync(child) };
        await RefusedAsync($"{id}/record", new { }, "meeting_needs_child");
        await RefusedAsync($"{id}/agenda", new { structure = "hypotheses" }, "meeting_needs_child");
        await RefusedAsync($"{id}/steps", step, "meeting_needs_child");

        await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = child, whyNotFirst = "x" });
        await area.PostedAsync($"{Area.Meetings}/{id}/steps", step);

        await RefusedAsync($"{id}/children/{child}/release", new { }, "meeting_written_in");
    }

    [Fact]
    public async Task The_family_of_the_next_child_learns_nothing_of_the_one_before()
    {
        var (id, one, next) = (await ClientMeetingAsync(), await area.ChildAsync(), await area.ChildAsync());
        var family = TestCaller.With(Role.Family, area.Tenant) with { Person = await area.PersonAsync(next) };
        await area.GrantAsync(next, family);
        await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = one, whyNotFirst = "x" });
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { personId = await area.PersonAsync(one), role = "closeNetwork", whyPresent = "Naapuri" });
        using var moved = await area.As(Role.Lead).ReplaceAsync(
            $"{Area.Meetings}/{id}", new { date = "2026-01-14", localTime = "09:00", durationMinutes = 90, title = "Kokous", place = "Kotona", reason = "Siirto" });

        using var released = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/children/{one}/release", new { });
        await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = next, whyNotFirst = "y" });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent), (moved.StatusCode, released.StatusCode));
        Assert.Single(await fixture.Service.PublishedAsync<ParticipantWithdrawn>(area.Tenant));
        Assert.Empty((await area.As(family).JsonAsync($"{Area.Meetings}/{id}/participants")).Items());
        Assert.Equal(["scheduled"], (await area.As(family).JsonAsync($"{Area.Meetings}/{id}/history")).Items().Select(line => line.Text("kind")));
        var meeting = await area.As(family).JsonAsync($"{Area.Meetings}/{id}");
        Assert.Equal((null, null), (meeting.Text("place"), meeting.Text("reason")));
    }

    private async Task<Guid> ClientMeetingAsync() => (await area.PostedAsync(
        Area.Meetings, MeetingRequest.For(await area.TeamAsync(TeamKind.Client), ("kind", "clientTeam")))).GetProperty("id").GetGuid();

    private async Task RefusedAsync(string path, object body, string code)
    {
        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{path}", body);
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }
}
