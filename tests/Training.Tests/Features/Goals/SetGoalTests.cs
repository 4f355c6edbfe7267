using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class SetGoalTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-02")]
    public async Task Ties_a_goal_to_what_is_done_for_it()
    {
        var goal = await area.Lead.PostedAsync(GoalStory.Path, await (await GoalStory.OfAsync(area)).BodyAsync());

        Assert.Equal("Osaaminen vahvistuu", goal.Text("title"));
        Assert.Equal(3, goal.Items("activities").Count);
        Assert.Empty(goal.Items("results"));
    }

    [Fact]
    public async Task Refuses_what_is_not_there_two_things_in_one_and_every_other_role()
    {
        var (foreign, own) = (await new Area(fixture).ProgrammeAsync(), await area.ProgrammeAsync());
        await area.Lead.PostAsJsonAsync(GoalStory.Path, new { title = "x", activities = new[] { new { programmeId = foreign } } }).RefusesFieldAsync("activities", "unknown_target");
        await area.Lead.PostAsJsonAsync(GoalStory.Path, new { title = "x", activities = new[] { new { programmeId = own, materialId = own } } })
            .RefusesFieldAsync("activities[0].programmeId", "one_target");
        await area.Lead.PostAsJsonAsync(GoalStory.Path, new { title = new string('x', 201), activities = Array.Empty<object>() }).RefusesFieldAsync("title", "maximum_length");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(GoalStory.Path, new { title = "x", activities = Array.Empty<object>() }),
            Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
