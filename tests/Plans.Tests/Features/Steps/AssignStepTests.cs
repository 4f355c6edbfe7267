using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Steps;

public sealed class AssignStepTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-13")]
    [Trait("covers", "A2-11")]
    [Trait("covers", "A1-12")]
    public async Task A_pair_across_services_is_told_once_each()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = await one.GoalAsync(owner: "workers");
        var professionalId = Guid.CreateVersion7();

        var step = await one.StepAsync(goal.Id(), new { kind = "professional", name = "Otto Demonen", id = professionalId }, one.SchoolParty);

        Assert.Equal("2026-11-09", step.Text("dueOn"));
        Assert.Equal([((Guid?)professionalId, (Guid?)null), (null, one.SchoolId)],
            (await one.Service.PublishedAsync<ActionAssigned>(one.Tenant)).ConvertAll(assigned => (assigned.ProfessionalId, assigned.OrganisationId)));
    }

    [Fact]
    public async Task Who_does_a_step_may_see_its_goal_and_a_pair_is_two()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var path = $"joint-plan/goals/{(await one.GoalAsync(new { everyone = false, child = true })).Id()}/steps";
        static object Step(object responsible, object? pair = null) => new { step = new { what = "Kysytään", dueOn = "2026-11-09", responsible, pair } };

        await one.RefusedAsync("doer_may_not_see_goal", path, Step(one.SchoolParty));
        await one.RefusedAsync("doer_may_not_see_goal", path, Step(new { kind = "guardian", name = "Maria", id = one.MotherId }));
        await one.RefusedAsync("pair_of_one", path, Step(DemoPlan.Responsible, DemoPlan.Responsible));
        await one.PostedAsync(path, Step(new { kind = "child", name = "Iiris" }));

        Assert.Equal(one.ChildId, Assert.Single(await one.Service.PublishedAsync<ActionAssigned>(one.Tenant)).PersonId);
        await one.HiddenFromOthersAsync(HttpMethod.Post, path, Step(DemoPlan.Responsible), Role.Family, Role.Partner);
    }
}
