using System.Net;
using SystemicPlatform.Contracts.Plans;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class ChangeEvaluationTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-09")]
    public async Task The_yearly_review_can_come_earlier_and_never_later_than_the_law_wants()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var review = await one.EvaluationAsync("yearlyReview");
        var tag = $"\"{await RowVersionAsync(one, review.Id())}\"";

        using var late = await one.PutAsync($"joint-plan/evaluations/{review.Id()}", new { terms = DemoPlan.Terms, agreedOn = "2027-10-30" }, tag);
        using var early = await one.PutAsync($"joint-plan/evaluations/{review.Id()}", new { terms = DemoPlan.Terms, agreedOn = "2027-09-01" }, tag);
        using var stale = await one.PutAsync($"joint-plan/evaluations/{review.Id()}", new { terms = DemoPlan.Terms, agreedOn = "2027-08-01" }, tag);

        await late.AssertProblemAsync(HttpStatusCode.Conflict, "review_too_late");
        Assert.Equal("2027-09-01", (await early.BodyAsync()).Text("dueOn"));
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal(2, Assert.Single(await one.Service.PublishedAsync<EvaluationMoved>(one.Tenant)).Version);
    }

    private static Task<uint> RowVersionAsync(PlanCase one, Guid id) =>
        one.Service.InTenantAsync(one.Tenant, async db => (await db.Evaluations.FindAsync(id))!.RowVersion);
}
