using System.Net;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.SectorPlans;

public sealed class ChangeSectorPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-12")]
    public async Task Only_its_owner_says_it_anew()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var plan = await one.PostedAsync("sector-plans", DemoServices.SectorPlan(), one.School);
        var path = $"sector-plans/{plan.Id()}";

        await one.PutAsync(path, DemoServices.SectorPlan("Muu"), plan.Text("eTag")).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var changed = await one.PutAsync(path, DemoServices.SectorPlan("Uusi suunnitelma"), plan.Text("eTag"), one.School);

        Assert.Equal(2, (await changed.BodyAsync()).GetProperty("version").GetInt32());
        Assert.Equal([1, 2], (await one.Service.PublishedAsync<SectorPlanContributed>(one.Tenant)).Select(told => told.Version));
        await one.PutAsync(path, DemoServices.SectorPlan(), plan.Text("eTag"), one.School).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await one.HiddenFromOthersAsync(HttpMethod.Put, path, DemoServices.SectorPlan(), Role.Family, Role.Partner);
    }
}
