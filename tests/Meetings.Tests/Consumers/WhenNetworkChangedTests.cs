using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenNetworkChangedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Keeps_the_living_persons_of_the_network_as_it_is_now_however_often_it_is_told()
    {
        var area = new Area(fixture.Service);
        var (childId, sibling, mother, uncle, neighbour) =
            (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await ToldAsync(Child(childId), Child(sibling), Person(mother), Person(uncle, deceased: true), Person(neighbour));
        await ToldAsync(Child(childId), Child(sibling), Person(mother), Person(uncle, deceased: true), Person(neighbour));
        Assert.Equivalent((Guid[])[mother, neighbour], await AroundAsync(), strict: true);

        await ToldAsync(Child(childId), Person(mother));

        Assert.Equal([mother], await AroundAsync());

        Task ToldAsync(params NetworkNode[] nodes) => fixture.Service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(
            new NetworkChanged(area.Tenant, childId, nodes, [], MeetingsFixture.Now));

        Task<List<Guid>> AroundAsync() => fixture.Service.InTenantAsync(
            area.Tenant, db => db.NetworkPersons.Where(row => row.ChildId == childId).Select(row => row.PersonId).ToListAsync());
    }

    private static NetworkNode Child(Guid id) => new(id, true, Sex.Unknown, 2014, false, false);

    private static NetworkNode Person(Guid id, bool deceased = false) => new(id, false, Sex.Unknown, null, false, deceased);
}
