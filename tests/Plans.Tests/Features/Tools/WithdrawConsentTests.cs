using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class WithdrawConsentTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-21")]
    public async Task What_the_child_takes_back_is_gone_at_once_and_can_be_given_again()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("threeHouses")).Id();
        var consent = (await one.ConsentedAsync(tool, "person", one.MotherId)).Id();
        await one.ReadAsync($"tools/{tool}", one.Mother);

        await one.PostAsync($"tools/{tool}/consents/{consent}/withdraw", new { }, one.Mother).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.PostedAsync($"tools/{tool}/consents/{consent}/withdraw", new { }, one.Child);

        await one.GetAsync($"tools/{tool}", one.Mother).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.RefusedAsync("consent_withdrawn", $"tools/{tool}/consents/{consent}/withdraw", new { });
        await one.ConsentedAsync(tool, "person", one.MotherId);
        await one.ReadAsync($"tools/{tool}", one.Mother);
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"tools/{tool}/consents/{consent}/withdraw", new { }, Role.Family, Role.Partner);
    }
}
