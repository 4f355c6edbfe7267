using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;

namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenOrganisationChangedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_partner_sees_what_is_for_it_by_what_its_clients_carry_now_and_not_by_what_they_carried()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("helpingMap", audience: new { everyone = false, organisationIds = new[] { one.SchoolId } })).Id();
        await one.ReadAsync($"tools/{tool}", one.School);
        var message = Guid.CreateVersion7();

        await one.Service.DeliverAsync<OrganisationChanged, WhenOrganisationChanged>(new OrganisationChanged(one.Tenant, one.SchoolId, Sector.School, "other", PlansFixture.Now), message);
        await one.Service.DeliverAsync<OrganisationChanged, WhenOrganisationChanged>(new OrganisationChanged(one.Tenant, one.SchoolId, Sector.School, "other", PlansFixture.Now), message);

        await one.GetAsync($"tools/{tool}", one.School).ProblemAsync(System.Net.HttpStatusCode.NotFound, "not_found");
    }
}
