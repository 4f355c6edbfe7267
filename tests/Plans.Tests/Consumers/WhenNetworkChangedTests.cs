using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;

namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenNetworkChangedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    public async Task Keeps_the_whole_network_once_and_draws_ended_couples_as_ended()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (father, message) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var changed = new NetworkChanged(
            one.Tenant, one.ChildId,
            [new(one.ChildId, true, Sex.Female, 2013, false, false), new(one.MotherId, false, Sex.Female, 1985, false, false), new(father, false, Sex.Male, 1982, false, false)],
            [
                new(Guid.CreateVersion7(), one.MotherId, father, RelationKind.Spouse, new(2010, 6, 1), new(2024, 6, 1), false, null),
                new(Guid.CreateVersion7(), one.MotherId, one.ChildId, RelationKind.Parent, null, null, true, 100),
                new(Guid.CreateVersion7(), father, one.ChildId, RelationKind.SupportPerson, new(2020, 1, 1), new(2021, 1, 1), false, null),
            ], PlansFixture.Now);

        await one.Service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(changed, message);
        await one.Service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(changed, message);

        var network = await one.Service.InTenantAsync(one.Tenant, db => db.Networks.SingleAsync(row => row.ChildId == one.ChildId));
        Assert.Equal([RelationKind.FormerSpouse, RelationKind.Parent], network.Copy.On(PlansFixture.Today).Relations.Select(relation => relation.Kind));
        Assert.Equal(3, network.Copy.On(new(2020, 6, 1)).Relations.Count);
    }
}
