using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class FinishSmallStepTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-13")]
    public async Task Is_done_once_also_when_the_next_round_has_begun()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.ToWorkAsync();
        var step = (await story.AgreeAsync()).GetProperty("rounds")[0].GetProperty("steps")[0].GetProperty("id").GetGuid();
        await story.PostAsync("rounds", new { evaluation = "Hyvin", coreIssue = "Illat" });

        var process = await story.PostAsync($"steps/{step}/done", new { on = "2026-01-01", outcome = "Kolme aamua" });

        Assert.Equal("Kolme aamua", process.GetProperty("rounds")[0].GetProperty("steps")[0].Text("outcome"));
        await story.RefusedAsync("step_already_done", $"steps/{step}/done", new { on = "2026-01-01" });
        using var unknown = await story.Child.SendAsync(HttpMethod.Post, $"{story.Path}/steps/{Guid.NewGuid()}/done", new { on = "2026-01-01" });
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
