using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class GetGoalTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_seen_by_those_who_work_in_its_area()
    {
        var path = $"{GoalStory.Path}/{await (await GoalStory.OfAsync(area)).SetAsync()}";
        Assert.Equal("Jokainen tiimi tuntee toimintamallin.", (await area.As(Role.Professional).JsonAsync(path)).Text("description"));
        await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();
    }
}
