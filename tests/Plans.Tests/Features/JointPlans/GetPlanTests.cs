using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class GetPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Child_and_family_follow_the_draft_and_partners_do_not()
    {
        var one = await PlanCase.StartedAsync(fixture);

        var seen = await one.ReadAsync("joint-plan", one.Child);
        await one.ReadAsync("joint-plan", one.Mother);
        using var school = await one.GetAsync("joint-plan", one.School);

        Assert.Equal(7, seen.GetProperty("missing").GetArrayLength());
        await school.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Get, "joint-plan", null, Role.Family, Role.Partner);
    }

    [Fact]
    public async Task A_child_without_a_plan_has_none_to_show()
    {
        var one = await PlanCase.OpenAsync(fixture);

        using var answer = await one.GetAsync("joint-plan");

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
