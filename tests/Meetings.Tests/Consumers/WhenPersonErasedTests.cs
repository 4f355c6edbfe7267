using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenPersonErasedTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-23")]
    public async Task Keeps_the_person_no_longer_and_everybody_else()
    {
        var area = new Area(fixture.Service);
        Guid[] persons = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var person in persons)
        {
            await fixture.Service.DeliverAsync<PersonRegistered, WhenPersonRegistered>(
                new PersonRegistered(area.Tenant, person, Language.Sv, null, MeetingsFixture.Now));
        }

        await fixture.Service.DeliverAsync<PersonErased, WhenPersonErased>(new PersonErased(area.Tenant, persons[0], MeetingsFixture.Now));

        Assert.Equal(persons[1], await fixture.Service.InTenantAsync(area.Tenant, db => db.Persons.Select(row => row.Id).SingleAsync()));
    }
}
