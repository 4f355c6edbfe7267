using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.SectorPlans;

public sealed class ContributeSectorPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-12")]
    [Trait("covers", "A3-07")]
    public async Task The_schools_plan_lies_beside_the_joint_plan_with_its_owner_and_day_and_is_told_of()
    {
        var one = await PlanCase.WrittenAsync(fixture);

        var plan = await one.PostedAsync("sector-plans", DemoServices.SectorPlan(), one.School);

        Assert.Equal(one.SchoolId, plan.GetProperty("owner").GetProperty("id").GetGuid());
        Assert.Equal("2026-10-01", plan.GetProperty("facts").Text("madeOn"));
        Assert.DoesNotContain("Pienryhmä", (await one.ReadAsync("joint-plan")).GetRawText(), StringComparison.Ordinal);
        var told = Assert.Single(await one.Service.PublishedAsync<SectorPlanContributed>(one.Tenant));
        Assert.Equal((plan.Id(), one.SchoolId, 1), (told.SectorPlanId, told.OrganisationId!.Value, told.Version));
        Assert.Contains(await one.Service.AccessLogAsync(one.Tenant), line => line.Action == "contributeSectorPlans" && line.Subject == one.School.Subject);
    }

    [Fact]
    public async Task Refuses_a_plan_that_is_not_made_yet_and_a_partner_that_speaks_for_another()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var foreign = System.Text.Json.JsonSerializer.SerializeToNode(DemoServices.SectorPlan())!;
        foreign["owner"] = new System.Text.Json.Nodes.JsonObject { ["kind"] = "partner", ["name"] = "Muu", ["id"] = Guid.NewGuid() };

        await one.RefusedAsync("made_in_future", "sector-plans", DemoServices.SectorPlan(madeOn: "2026-11-30"), one.School);
        await one.PostAsync("sector-plans", foreign, one.School).RefusesFieldAsync("author", "not_yourself");
        await one.PostAsync("sector-plans", DemoServices.SectorPlan(" ")).RefusesFieldAsync("facts.title", "not_empty");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "sector-plans", DemoServices.SectorPlan(), Role.Family, Role.Partner);
    }

    [Fact]
    public async Task Is_contributed_once_with_one_key()
    {
        var one = await PlanCase.OpenAsync(fixture);
        using var client = one.As(one.School);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "sector-1");

        Assert.Equal((await client.PostedAsync(one.Path("sector-plans"), DemoServices.SectorPlan())).Id(), (await client.PostedAsync(one.Path("sector-plans"), DemoServices.SectorPlan())).Id());
        Assert.Single(await one.Service.PublishedAsync<SectorPlanContributed>(one.Tenant));
    }
}
