using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;

namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenClientRelationshipOpenedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A4-01")]
    public async Task Is_kept_once_with_its_service_line()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (opened, message) = (new ClientRelationshipOpened(one.Tenant, one.ChildId, Guid.CreateVersion7(), ServiceLine.FamilySocialWork, new(2026, 10, 12), PlansFixture.Now), Guid.CreateVersion7());

        await one.Service.DeliverAsync<ClientRelationshipOpened, WhenClientRelationshipOpened>(opened, message);
        await one.Service.DeliverAsync<ClientRelationshipOpened, WhenClientRelationshipOpened>(opened, message);

        var kept = await one.Service.InTenantAsync(one.Tenant, db => db.Relationships.SingleAsync());
        Assert.Equal((opened.RelationshipId, ServiceLine.FamilySocialWork, null), (kept.Id, kept.Line, kept.ClosedOn));
    }
}
