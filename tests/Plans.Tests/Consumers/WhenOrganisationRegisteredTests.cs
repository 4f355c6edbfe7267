using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;

namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenOrganisationRegisteredTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_partner_sees_what_is_for_it_by_what_its_clients_carry()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("helpingMap", audience: new { everyone = false, organisationIds = new[] { one.SchoolId } })).Id();
        await one.ReadAsync($"tools/{tool}", one.School);
        var message = Guid.CreateVersion7();

        await one.Service.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(Told(one, one.SchoolId, one.SchoolToken), message);
        await one.Service.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(Told(one, one.SchoolId, one.SchoolToken), message);
        await one.Service.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(Told(one, Guid.CreateVersion7(), null));

        await one.ReadAsync($"tools/{tool}", one.School);
    }

    private static OrganisationRegistered Told(PlanCase one, Guid id, string? token) => new(one.Tenant, id, Sector.School, token, PlansFixture.Now);
}
