using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class EvaluateOneselfTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-01")]
    [Trait("covers", "A2-30")]
    public async Task Takes_a_number_for_each_of_the_nine_after_a_meeting_of_the_team()
    {
        var room = await Room.OfChildrenAsync(area);
        var path = $"/api/meetings/teams/{room.TeamId}/self-evaluations";
        int[] nine = [1, 2, 3, 4, 5, 4, 3, 2, 1];
        var evaluation = await room.PostAsync(path, new { ratings = nine, words = "Kuuntelimme enemmän", meetingId = room.MeetingId });
        Assert.Equal(nine, evaluation.GetProperty("ratings").EnumerateArray().Select(rating => rating.GetInt32()));

        using var eight = await room.SendAsync(HttpMethod.Post, path, new { ratings = nine[1..] });
        await eight.AssertFieldAsync("ratings", "exactly_nine");
        using var six = await room.SendAsync(HttpMethod.Post, path, new { ratings = (int[])[6, .. nine[1..]] });
        await six.AssertFieldAsync("ratings[0]", "inclusive_between");
        using var foreign = await room.SendAsync(HttpMethod.Post, path, new { ratings = nine, meetingId = (await Room.OfChildrenAsync(area)).MeetingId });
        await foreign.AssertFieldAsync("meetingId", "unknown_meeting");
        using var process = await room.SendAsync(HttpMethod.Post, path, new { ratings = nine, processId = Guid.CreateVersion7() });
        await process.AssertFieldAsync("processId", "unknown_process");
    }

    [Fact]
    public async Task A_childs_own_team_is_behind_the_childs_gate()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        using var answer = await area.As(Role.Professional).PostAsJsonAsync($"/api/meetings/teams/{teamId}/self-evaluations", new { ratings = Enumerable.Repeat(3, 9) });
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
