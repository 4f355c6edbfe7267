using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class PlanEvaluationTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    [Trait("covers", "L-09")]
    [Trait("covers", "R-10")]
    public async Task The_demo_plan_has_its_baseline_mid_final_and_the_review_of_the_law()
    {
        var one = await PlanCase.StartedAsync(fixture);

        await one.PostedAsync("joint-plan/evaluations", new { kind = "mid", terms = DemoPlan.Terms, agreedOn = "2027-01-28" });
        await one.PostedAsync("joint-plan/evaluations", new { kind = "final", terms = DemoPlan.Terms, agreedOn = "2027-04-29" });

        Assert.Equal(
            [(EvaluationKind.Baseline, "2026-10-29"), (EvaluationKind.YearlyReview, "2027-10-29"), (EvaluationKind.Mid, "2027-01-28"), (EvaluationKind.Final, "2027-04-29")],
            (await one.Service.PublishedAsync<EvaluationScheduled>(one.Tenant)).ConvertAll(planned => (planned.Kind, planned.DueOn.ToString("yyyy-MM-dd"))));
    }

    [Fact]
    public async Task What_is_planned_by_itself_or_twice_or_in_another_childs_meeting_is_refused()
    {
        var one = await PlanCase.StartedAsync(fixture);
        static object Of(string kind, Guid? meetingId = null) => new { kind, terms = DemoPlan.Terms, agreedOn = "2027-01-28", meetingId };

        await one.RefusedAsync("evaluation_planned_by_itself", "joint-plan/evaluations", Of("yearlyReview"));
        await one.PostedAsync("joint-plan/evaluations", Of("final"));
        await one.RefusedAsync("final_is_planned", "joint-plan/evaluations", Of("final"));
        using var meeting = await one.PostAsync("joint-plan/evaluations", Of("mid", Guid.NewGuid()));

        await meeting.AssertFieldAsync("meetingId", "unknown_meeting");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan/evaluations", Of("mid"), Role.Family, Role.Partner);
    }
}
