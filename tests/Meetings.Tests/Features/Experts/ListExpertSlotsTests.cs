using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ListExpertSlotsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_times_in_order_page_by_page_within_the_days_asked_for()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slots = await story.SlotsAsync("2026-01-10", "2026-02-10", "2026-03-10");

        var first = await story.Child.Client.JsonAsync($"{story.Path}/slots?limit=2");
        var rest = await story.Child.Client.JsonAsync($"{story.Path}/slots?limit=2&cursor={first.Text("next")}");
        var february = await story.Child.Client.JsonAsync($"{story.Path}/slots?from=2026-02-01&to=2026-02-28");

        Assert.Equal(slots, first.Items().Concat(rest.Items()).Select(slot => slot.GetProperty("id").GetGuid()));
        Assert.Equal([slots[1]], february.Items().Select(slot => slot.GetProperty("id").GetGuid()));
    }
}
