using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class SetGoalTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-13")]
    [Trait("covers", "A0-01")]
    [Trait("covers", "A0-08")]
    public async Task Child_family_and_workers_have_goals_with_who_what_and_when()
    {
        var one = await PlanCase.StartedAsync(fixture);

        foreach (var owner in new[] { "child", "family", "workers" })
        {
            await one.GoalAsync(owner: owner);
        }

        Assert.Equal([GoalOwner.Child, GoalOwner.Family, GoalOwner.Workers], (await one.Service.PublishedAsync<GoalSet>(one.Tenant)).ConvertAll(set => set.Owner));
    }

    [Theory]
    [Trait("covers", "R-13")]
    [InlineData("who")]
    [InlineData("what")]
    [InlineData("dueOn")]
    [InlineData("strengths")]
    [InlineData("means")]
    [InlineData("successSign")]
    public async Task A_goal_without_one_of_them_is_refused(string field)
    {
        var one = await PlanCase.StartedAsync(fixture);
        var facts = DemoPlan.Goal();
        facts.Remove(field);

        using var missing = await one.PostAsync("joint-plan/goals", new JsonObject { ["facts"] = facts });

        await missing.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task The_childs_own_goal_is_never_hidden_from_the_child()
    {
        var one = await PlanCase.StartedAsync(fixture);
        object hidden = new { everyone = false, child = false, personIds = new[] { one.MotherId } };

        await one.RefusedAsync("hidden_from_child", "joint-plan/goals", new { facts = DemoPlan.Goal(), audience = hidden });
        await one.GoalAsync(hidden, "family");
        using var blank = await one.PostAsync("joint-plan/goals", new { facts = With("what", " ") });

        await blank.AssertFieldAsync("facts.what", "not_empty");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan/goals", new { facts = DemoPlan.Goal() }, Role.Family, Role.Partner);
    }

    private static JsonObject With(string field, string value)
    {
        var facts = DemoPlan.Goal();
        facts[field] = value;
        return facts;
    }
}
