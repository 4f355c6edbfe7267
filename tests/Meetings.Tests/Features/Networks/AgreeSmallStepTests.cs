using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class AgreeSmallStepTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-12")]
    [Trait("covers", "A1-13")]
    [Trait("covers", "A2-11")]
    public async Task Has_who_what_and_when_and_shows_a_pair_of_two_services()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.RefusedAsync("not_at_work", "steps", new { what = "Liian aikaisin", doers = new[] { new { who = NetworkStory.Noticer } }, due = "2026-01-12" });
        await story.ToWorkAsync();

        var process = await story.AgreeAsync();

        var step = Assert.Single(process.GetProperty("rounds")[0].GetProperty("steps").EnumerateArray());
        Assert.Equal(("2026-01-12", true), (step.Text("due"), step.GetProperty("crossService").GetBoolean()));
    }

    [Fact]
    public async Task Needs_someone_to_do_it()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        using var answer = await story.Child.SendAsync(
            HttpMethod.Post, $"{story.Path}/steps", new { what = "Kuka?", doers = Array.Empty<object>(), due = "2026-01-12" });

        await answer.AssertFieldAsync("doers", "not_empty");
    }
}
