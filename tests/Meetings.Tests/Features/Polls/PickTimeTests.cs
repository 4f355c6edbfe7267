using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

[Trait("covers", "A0-20")]
public sealed class PickTimeTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Schedules_the_meeting_and_closes_the_poll()
    {
        var poll = await Asked.OfAsync(fixture, area);

        var picked = await area.PostedAsync($"{poll.Path}/pick", new { optionId = poll.Options[1], title = "Yhteinen aika" });

        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant));
        Assert.Equal((picked.GetProperty("meetingId").GetGuid(), new DateTimeOffset(2026, 1, 13, 7, 0, 0, default)), (told.Occurrence.MeetingId, told.Occurrence.StartsAt));
        Assert.Equal("planned", (await area.As(Role.Lead).JsonAsync($"/api/meetings/meetings/{told.Occurrence.MeetingId}")).Text("status"));
        var seen = await poll.SeenByAsync(0);
        Assert.Equal((false, poll.Options[1]), (seen.GetProperty("open").GetBoolean(), seen.GetProperty("pickedOptionId").GetGuid()));
        using var late = await poll.AnswerAsync(0, "yes");
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "poll_decided");
        using var again = await area.As(Role.Lead).PostAsJsonAsync($"{poll.Path}/pick", new { optionId = poll.Options[0], title = "x" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "poll_decided");
    }

    [Fact]
    public async Task Two_who_pick_at_once_make_one_meeting()
    {
        var poll = await Asked.OfAsync(fixture, area);

        var answers = await Task.WhenAll(poll.Options.Select(option => area.As(Role.Lead).PostAsJsonAsync($"{poll.Path}/pick", new { optionId = option, title = "x" })));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.Single(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant));
    }

    [Fact]
    public async Task Refuses_a_time_of_another_poll()
    {
        var (poll, other) = (await Asked.OfAsync(fixture, area), await Asked.OfAsync(fixture, area));
        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{poll.Path}/pick", new { optionId = other.Options[0], title = "x" });
        await answer.AssertFieldAsync("optionId", "unknown_option");
    }
}
