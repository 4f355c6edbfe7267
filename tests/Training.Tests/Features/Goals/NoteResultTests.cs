using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class NoteResultTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-02")]
    public async Task Adds_what_came_of_it_in_order()
    {
        var path = $"{GoalStory.Path}/{await (await GoalStory.OfAsync(area)).SetAsync()}/results";
        await area.Lead.PostedAsync(path, new { on = "2026-06-30", text = "Neljä tiimiä koulutettu." });

        var goal = await area.Lead.PostedAsync(path, new { on = "2026-07-31", text = "Perheet kutsutaan mukaan." });

        Assert.Equal(["Neljä tiimiä koulutettu.", "Perheet kutsutaan mukaan."], goal.Items("results").Select(result => result.Text("text")));
        await area.Lead.PostAsJsonAsync(path, new { on = "2026-07-31", text = "" }).RefusesFieldAsync("text", "not_empty");
        await new Area(fixture).Lead.PostAsJsonAsync(path, new { on = "2026-07-31", text = "x" }).MissingAsync();
    }
}
