using System.Net;
using SystemicPlatform.Contracts.Plans;

namespace SystemicPlatform.Plans.Tests.Features.Steps;

public sealed class FollowUpStepTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-13")]
    public async Task A_step_is_done_not_done_or_changed_with_a_word_why()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = await one.GoalAsync();
        var (first, second) = ((await one.StepAsync(goal.Id())).Id(), (await one.StepAsync(goal.Id())).Id());

        await one.PostedAsync(Path(first), new { state = "done", word = "Onnistui" });
        await one.RefusedAsync("step_not_open", Path(first), new { state = "notDone", word = "Sittenkin" });
        await one.PostedAsync(Path(second), new
        {
            state = "changed",
            word = "Äiti oli sairas",
            next = new { what = "Aamukäynti viikkoa myöhemmin", dueOn = "2026-11-16", responsible = DemoPlan.Responsible },
        });
        using var noNext = await one.PostAsync(Path(second), new { state = "changed", word = "?" });

        var steps = (await one.ReadAsync("joint-plan/steps")).Items();
        Assert.Equal(["done", "changed", "open"], steps.ConvertAll(step => step.Text("state")));
        Assert.Equal(second.ToString(), steps[2].Text("insteadOf"));
        Assert.Equal([true, false], (await one.Service.PublishedAsync<ActionDone>(one.Tenant)).ConvertAll(done => done.Done));
        await noNext.AssertFieldAsync("next", "not_empty");
    }

    [Fact]
    public async Task Family_and_partners_speak_of_their_own_steps_only()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = await one.GoalAsync();
        var own = (await one.StepAsync(goal.Id(), new { kind = "guardian", name = "Maria", id = one.MotherId })).Id();
        var others = (await one.StepAsync(goal.Id())).Id();

        await one.PostedAsync(Path(own), new { state = "notDone", word = "Yövuoro" }, one.Mother);
        using var foreign = await one.PostAsync(Path(others), new { state = "done", word = "Tehty" }, one.Mother);
        using var school = await one.PostAsync(Path(others), new { state = "done", word = "Tehty" }, one.School);

        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await school.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private static string Path(Guid stepId) => $"joint-plan/steps/{stepId}/follow-up";
}
