using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class StartPilotTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-02")]
    public async Task Has_a_period_a_day_for_results_and_milestones()
    {
        var area = new ModelCase(fixture);

        var pilot = await area.PostedAsync("pilots", ModelCase.Pilot());

        Assert.Equal(("2026-04-01", "2027-02-28", 2), (pilot.GetProperty("facts").Text("startsOn"), pilot.GetProperty("facts").Text("resultsOn"), pilot.GetProperty("facts").Items("milestones").Count));
        var body = System.Text.Json.JsonSerializer.SerializeToNode(ModelCase.Pilot())!;
        body["facts"]!["endsOn"] = "2026-01-01";
        await area.PostAsync("pilots", body).RefusesFieldAsync("facts.endsOn", "ends_before_start");
        await area.RefusedToAsync(HttpMethod.Post, "pilots", ModelCase.Pilot(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
