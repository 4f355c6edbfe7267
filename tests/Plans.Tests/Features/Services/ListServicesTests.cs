using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Services;

public sealed class ListServicesTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_each_one_the_services_that_are_for_them()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.GetAsync("services", one.School).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.PublishedAsync();
        await one.PostedAsync("services", DemoServices.Body("psychiatry"));
        await one.PostedAsync("services", DemoServices.Body("school", audience: new { everyone = true }));

        async Task<IEnumerable<string>> SeenAsync(TestCaller? caller) => (await one.ReadAsync("services", caller)).Items().Select(row => row.GetProperty("facts").Text("kind")!);

        Assert.Equal(["psychiatry", "school"], await SeenAsync(one.Child));
        Assert.Equal(["school"], await SeenAsync(one.School));
        Assert.Equal(["school"], await SeenAsync(one.Mother));
        using var client = one.As();
        Assert.Equal(2, (await client.AllAsync(one.Path("services?limit=1"))).Count);
        await one.HiddenFromOthersAsync(HttpMethod.Get, "services", null, Role.Family, Role.Partner);
    }
}
