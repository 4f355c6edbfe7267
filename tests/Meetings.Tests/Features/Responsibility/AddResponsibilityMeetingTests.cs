using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Responsibility;

public sealed class AddResponsibilityMeetingTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-10")]
    [Trait("covers", "A3-06")]
    public async Task Start_comes_first_then_one_or_more_on_the_way_then_the_final_one_last()
    {
        var child = await ChildCase.OpenAsync(fixture);
        await child.RefusedAsync("start_missing", "mid", "2026-01-20");
        await child.RefusedAsync("start_missing", "final", "2026-01-20");

        await child.AddAsync("start", "2026-02-02");
        await child.RefusedAsync("start_exists", "start", "2026-03-02");
        await child.RefusedAsync("mid_missing", "final", "2026-03-02");
        await child.RefusedAsync("meeting_out_of_order", "mid", "2026-02-01");
        Assert.Equal(["mid", "final"], await child.MissingAsync());

        await child.AddAsync("mid", "2026-04-01");
        await child.AddAsync("mid", "2026-05-01");
        await child.RefusedAsync("meeting_out_of_order", "final", "2026-04-30");
        var whole = await child.AddAsync("final", "2026-06-01");

        Assert.True(whole.GetProperty("complete").GetBoolean());
        Assert.Empty(await child.MissingAsync());
        await child.RefusedAsync("start_missing", "mid", "2026-07-01");
        var first = whole.GetProperty("meetings")[0].GetProperty("meetingId").GetGuid();
        await child.RefusedAsync("meeting_has_phase", HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(first, "start"));
        await child.AddAsync("start", "2026-08-03");
        Assert.Equal(2, (await child.Client.JsonAsync(child.Path())).Items().Count);
    }

    [Fact]
    public async Task Takes_only_the_childs_own_meetings_of_that_kind_and_each_once()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var sibling = await ChildCase.OpenAsync(child.Area);
        var meeting = await child.TeamMeetingAsync("2026-02-02");
        foreach (var wrong in new[] { await child.MeetingAsync("network", "2026-02-02"), await sibling.TeamMeetingAsync("2026-02-02"), Guid.NewGuid() })
        {
            using var answer = await child.SendAsync(HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(wrong, "start"));
            await answer.AssertFieldAsync("meetingId", "unknown_meeting");
        }

        await child.AcceptedAsync(HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(meeting, "start"));
        await child.RefusedAsync("meeting_has_phase", HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(meeting, "mid"));
        await child.HiddenFromOthersAsync(HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(meeting, "mid"));
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_stays()
    {
        var child = await ChildCase.OpenAsync(fixture);
        Guid[] meetings = [await child.TeamMeetingAsync("2026-02-02"), await child.TeamMeetingAsync("2026-02-03")];

        var answers = await Task.WhenAll(meetings.Select(meeting => child.SendAsync(HttpMethod.Post, child.Path(), ResponsibilityStory.Phase(meeting, "start"))));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        await answers.Single(answer => !answer.IsSuccessStatusCode).AssertOneOfAsync("responsibility_cycle_open", "start_exists");
    }
}
