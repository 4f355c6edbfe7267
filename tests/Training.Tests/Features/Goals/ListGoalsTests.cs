using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class ListGoalsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once()
    {
        var goals = await GoalStory.OfAsync(area);
        Guid[] ids = [await goals.SetAsync("Osaaminen"), await goals.SetAsync("Monialaisuus"), await goals.SetAsync("Osallisuus")];
        Assert.Equal(ids, (await area.Lead.AllAsync($"{GoalStory.Path}?limit=2")).Select(row => row.Id()));
    }
}
