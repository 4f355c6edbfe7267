using SystemicPlatform.Contracts.Plans;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class VoidEvaluationTests(PlansFixture fixture)
{
    [Fact]
    public async Task What_every_plan_has_cannot_be_taken_back_and_all_goes_with_the_plan()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var mid = await one.PostedAsync("joint-plan/evaluations", new { kind = "mid", terms = DemoPlan.Terms, agreedOn = "2027-01-28" });

        await one.RefusedAsync("evaluation_required", $"joint-plan/evaluations/{(await one.EvaluationAsync("baseline")).Id()}/void", new { why = "Ei ehditä" });
        await one.PostedAsync($"joint-plan/evaluations/{mid.Id()}/void", new { why = "Yhdistetään loppuarvioon" });
        using var ended = await one.As().ReplaceAsync(one.Path("joint-plan/end"), new { on = "2026-12-01", reason = "Asiakkuus päättyi" }, one.Path("joint-plan"));
        await ended.BodyAsync();

        Assert.Equal([EvaluationKind.Mid, EvaluationKind.Baseline, EvaluationKind.YearlyReview],
            (await one.Service.PublishedAsync<EvaluationVoided>(one.Tenant)).ConvertAll(gone => gone.Kind));
    }
}
