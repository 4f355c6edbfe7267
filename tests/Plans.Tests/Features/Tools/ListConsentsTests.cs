using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class ListConsentsTests(PlansFixture fixture)
{
    [Fact]
    public async Task Child_and_workers_see_to_whom_it_is_shown()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("threeHouses")).Id();
        var consent = (await one.ConsentedAsync(tool, "everyone")).Id();
        await one.PostedAsync($"tools/{tool}/consents/{consent}/withdraw", new { });
        await one.ConsentedAsync(tool, "person", one.MotherId);

        var consents = (await one.ReadAsync($"tools/{tool}/consents", one.Child)).Items();

        Assert.Equal([("everyone", "2026-10-29"), ("person", null)], consents.Select(row => (row.Text("to")!, row.Text("withdrawnOn"))));
        Assert.Single((await one.ReadAsync($"tools/{tool}/consents?limit=1")).Items());
        await one.GetAsync($"tools/{tool}/consents", one.Mother).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}/consents", null, Role.Family, Role.Partner);
    }
}
