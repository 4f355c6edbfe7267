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

    [Fact]
    [Trait("covers", "R-10")]
    [Trait("covers", "A3-06")]
    public async Task The_final_one_comes_after_one_on_the_way_and_is_the_last()
    {
        var one = await PlanCase.StartedAsync(fixture);
        async Task<Guid> AgreedAsync(string kind) => (await one.PostedAsync("joint-plan/evaluations", new { kind, terms = DemoPlan.Terms, agreedOn = "2027-04-29" })).Id();
        await one.RecordedAsync((await one.EvaluationAsync("baseline")).Id());
        var (mid, late, final) = (await AgreedAsync("mid"), await AgreedAsync("mid"), await AgreedAsync("final"));

        await one.RefusedAsync("mid_missing", $"joint-plan/evaluations/{final}/record", new { on = "2026-10-29", summary = "x" });
        await one.RecordedAsync(mid);
        await one.RecordedAsync(final);

        await one.RefusedAsync("after_the_final", $"joint-plan/evaluations/{late}/record", new { on = "2026-10-29", summary = "x" });
        await one.RefusedAsync("after_the_final", "joint-plan/evaluations", new { kind = "mid", terms = DemoPlan.Terms, agreedOn = "2027-05-29" });
    }
}
