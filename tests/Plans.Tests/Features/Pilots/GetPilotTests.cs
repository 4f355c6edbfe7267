using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class GetPilotTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-12")]
    [Trait("covers", "A3-01")]
    public async Task The_report_is_put_together_from_plans_and_evaluations()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (pilot, site) = await PilotPlaces.OpenAsync(one);
        await PilotPlaces.EligibleAsync(one);
        await one.PostedAsync("pilot-places", new { siteId = site, from = "2026-10-20" });
        await one.RecordedAsync((await one.EvaluationAsync("baseline")).Id());

        using var worker = one.As();
        var report = (await worker.JsonAsync($"/api/plans/pilots/{pilot}")).GetProperty("report");

        Assert.Equal(("1", "1", "0", "0"), (report.Text("families"), report.Text("withBaseline"), report.Text("withMid"), report.Text("withFinal")));
        Assert.DoesNotContain(one.ChildId.ToString(), report.GetRawText(), StringComparison.Ordinal);
        var area = new ModelCase(fixture);
        await area.MissingElsewhereAsync($"pilots/{pilot}");
        await area.RefusedToAsync(HttpMethod.Get, $"pilots/{pilot}", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}

/// <summary>A pilot with a site, and what makes a family eligible.</summary>
internal static class PilotPlaces
{
    internal static async Task<(Guid Pilot, Guid Site)> OpenAsync(PlanCase one)
    {
        using var lead = one.As(TestCaller.With(Role.Lead, one.Tenant));
        var pilot = (await lead.PostedAsync("/api/plans/pilots", ModelCase.Pilot())).Id();
        return (pilot, (await lead.PostedAsync($"/api/plans/pilots/{pilot}/sites", ModelCase.Site())).Id());
    }

    internal static async Task EligibleAsync(PlanCase one)
    {
        await ClientAsync(one);
        await one.PostedAsync("services", DemoServices.Body("familyWork"));
    }

    internal static Task ClientAsync(PlanCase one, ServiceLine line = ServiceLine.ChildProtection) =>
        one.Service.DeliverAsync<ClientRelationshipOpened, WhenClientRelationshipOpened>(
            new ClientRelationshipOpened(one.Tenant, one.ChildId, Guid.CreateVersion7(), line, new(2026, 10, 12), PlansFixture.Now));
}
