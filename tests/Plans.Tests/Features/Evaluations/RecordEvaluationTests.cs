using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class RecordEvaluationTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-10")]
    public async Task Nothing_is_recorded_before_its_baseline_nor_in_the_future()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var mid = await one.PostedAsync("joint-plan/evaluations", new { kind = "mid", terms = DemoPlan.Terms, agreedOn = "2027-01-28" });
        object today = new { on = "2026-10-29", summary = "Aamut" };

        await one.RefusedAsync("baseline_missing", $"joint-plan/evaluations/{mid.Id()}/record", today);
        var baseline = await one.EvaluationAsync("baseline");
        await one.RefusedAsync("recorded_in_future", $"joint-plan/evaluations/{baseline.Id()}/record", new { on = "2026-10-30", summary = "Aamut" });
        await one.RecordedAsync(baseline.Id());
        await one.RefusedAsync("evaluation_not_planned", $"joint-plan/evaluations/{baseline.Id()}/record", today);
        await one.RecordedAsync(mid.Id());

        Assert.Equal([EvaluationKind.Baseline, EvaluationKind.Mid], (await one.Service.PublishedAsync<EvaluationRecorded>(one.Tenant)).ConvertAll(made => made.Kind));
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"joint-plan/evaluations/{mid.Id()}/record", today, Role.Family, Role.Partner);
    }

    [Fact]
    [Trait("covers", "L-09")]
    public async Task After_a_yearly_review_the_next_one_is_planned()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var review = await one.EvaluationAsync("yearlyReview");

        await one.RecordedAsync(review.Id());

        Assert.NotEqual(review.Id(), (await one.EvaluationAsync("yearlyReview")).Id());
    }
}
