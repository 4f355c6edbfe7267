using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class TakePilotPlaceTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-11")]
    [Trait("covers", "A3-09")]
    public async Task Only_an_open_care_client_with_family_work_gets_a_place_and_only_once()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (_, site) = await PilotPlaces.OpenAsync(one);
        object place = new { siteId = site, from = "2026-10-20" };
        await PilotPlaces.ClientAsync(one, ServiceLine.FamilySocialWork);
        await one.RefusedAsync("open_care_needed", "pilot-places", place);
        await PilotPlaces.ClientAsync(one);
        await one.RefusedAsync("family_work_needed", "pilot-places", place);
        await one.PostedAsync("services", DemoServices.Body("familyWork", startsOn: "2026-12-01"));
        await one.RefusedAsync("family_work_needed", "pilot-places", place);
        await one.PostedAsync("services", DemoServices.Body("intensifiedFamilyWork"));

        await one.PostedAsync("pilot-places", place);

        await one.RefusedAsync("place_taken", "pilot-places", place);
        await one.PostAsync("pilot-places", new { siteId = Guid.NewGuid(), from = "2026-10-20" }).RefusesFieldAsync("siteId", "unknown");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "pilot-places", place, Role.Family, Role.Partner);
    }

    [Fact]
    [Trait("covers", "R-11")]
    public async Task A_child_in_substitute_care_gets_none()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (_, site) = await PilotPlaces.OpenAsync(one);
        await PilotPlaces.EligibleAsync(one);
        await one.PostedAsync("joint-plan", new { kind = "substituteCare", startsOn = "2026-10-29", childsView = DemoPlan.Heard, evaluation = DemoPlan.Terms });

        await one.RefusedAsync("open_care_needed", "pilot-places", new { siteId = site, from = "2026-10-20" });
    }
}
