using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

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
}
