using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenOrganisationRegisteredTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Keeps_the_organisation_once_however_often_it_is_told()
    {
        var area = new Area(fixture.Service);
        var told = new OrganisationRegistered(area.Tenant, Guid.CreateVersion7(), Sector.School, null, MeetingsFixture.Now);
        await fixture.Service.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(told);
        await fixture.Service.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(told);

        Assert.Equal(told.OrganisationId, await fixture.Service.InTenantAsync(area.Tenant, db => db.Organisations.Select(row => row.Id).SingleAsync()));
    }
}
