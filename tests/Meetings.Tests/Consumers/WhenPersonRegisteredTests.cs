using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenPersonRegisteredTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Keeps_the_person_once_however_often_it_is_told()
    {
        var area = new Area(fixture.Service);
        var told = new PersonRegistered(area.Tenant, Guid.CreateVersion7(), Language.Sv, null, MeetingsFixture.Now);
        await fixture.Service.DeliverAsync<PersonRegistered, WhenPersonRegistered>(told);
        await fixture.Service.DeliverAsync<PersonRegistered, WhenPersonRegistered>(told);

        Assert.Equal(told.PersonId, await fixture.Service.InTenantAsync(area.Tenant, db => db.Persons.Select(row => row.Id).SingleAsync()));
    }
}
