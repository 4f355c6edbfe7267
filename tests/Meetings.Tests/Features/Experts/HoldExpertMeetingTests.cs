using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class HoldExpertMeetingTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-10")]
    public async Task What_was_not_reached_waits_for_another_time()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slot = (await story.SlotsAsync(ExpertStory.Month(12)))[0];
        var (reached, missed) = (await story.AskAsync(), await story.AskAsync());
        await story.ComposeAsync(reached, slot);
        await story.ComposeAsync(missed, slot);

        await story.AsSecretaryAsync($"slots/{slot}/held", new { caseIds = new[] { reached } });

        var cases = (await story.Child.Client.JsonAsync(story.Child.Path("expert-cases"))).Items();
        Assert.Equal(["handled", "requested"], cases.Select(one => one.Text("status")));
        await story.RefusedAsync("slot_is_closed", $"slots/{slot}/held", new { caseIds = Array.Empty<Guid>() });
    }

    [Fact]
    public async Task Is_not_held_ahead_of_its_time_nor_with_cases_of_another_time()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slots = await story.SlotsAsync(ExpertStory.Month(12), "2026-02-10");
        var asked = await story.AskAsync();

        await story.RefusedAsync("slot_not_begun", $"slots/{slots[1]}/held", new { caseIds = Array.Empty<Guid>() });
        await story.RefusedAsync("case_not_of_slot", $"slots/{slots[0]}/held", new { caseIds = new[] { asked } });
        using var unknown = await story.Child.Area.As(story.Secretary).PostAsJsonAsync(
            $"{story.Path}/slots/{slots[0]}/held", new { caseIds = new[] { Guid.NewGuid() } });
        await unknown.AssertFieldAsync("caseIds", "unknown_case");
    }
}
