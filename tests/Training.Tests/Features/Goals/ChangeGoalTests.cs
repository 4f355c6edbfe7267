using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class ChangeGoalTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Replaces_what_is_done_and_keeps_what_came_of_it()
    {
        var goals = await GoalStory.OfAsync(area);
        var path = $"{GoalStory.Path}/{await goals.SetAsync()}";
        await area.Lead.PostedAsync($"{path}/results", new { on = "2026-06-30", text = "Neljä tiimiä koulutettu." });

        using var changed = await area.Lead.ReplaceAsync(path, new { title = "Uusi nimi", activities = Array.Empty<object>() });
        var goal = await changed.BodyAsync();

        Assert.Equal(("Uusi nimi", 0, 1), (goal.Text("title"), goal.Items("activities").Count, goal.Items("results").Count));
        using var late = await area.Lead.PutAsync(path, new { title = "x", activities = Array.Empty<object>() }, "\"1\"");
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await new Area(fixture).Lead.PutAsync(path, new { title = "x", activities = Array.Empty<object>() }, "\"1\"").MissingAsync();
    }
}
