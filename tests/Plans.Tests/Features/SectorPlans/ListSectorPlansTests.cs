using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.SectorPlans;

public sealed class ListSectorPlansTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_partner_sees_its_own_and_what_is_for_it()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.PostedAsync("sector-plans", DemoServices.SectorPlan(audience: new { everyone = false, child = true }), one.School);
        await one.PostedAsync("sector-plans", DemoServices.SectorPlan("Hoitosuunnitelma"));
        await one.PostedAsync("sector-plans", DemoServices.SectorPlan("Palvelusuunnitelma", audience: new { everyone = true }));

        async Task<IEnumerable<string>> SeenAsync(TestCaller? caller) => (await one.ReadAsync("sector-plans", caller)).Items().Select(row => row.GetProperty("facts").Text("title")!);

        Assert.Equal(["Oppimissuunnitelma", "Palvelusuunnitelma"], await SeenAsync(one.School));
        Assert.Equal(["Oppimissuunnitelma", "Hoitosuunnitelma", "Palvelusuunnitelma"], await SeenAsync(one.Child));
        Assert.Equal(["Palvelusuunnitelma"], await SeenAsync(one.Mother));
        using var client = one.As();
        Assert.Equal(3, (await client.AllAsync(one.Path("sector-plans?limit=2"))).Count);
        await one.HiddenFromOthersAsync(HttpMethod.Get, "sector-plans", null, Role.Family, Role.Partner);
    }
}
