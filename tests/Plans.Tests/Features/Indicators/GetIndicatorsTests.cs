using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Indicators;

public sealed class GetIndicatorsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A4-06")]
    public async Task Equals_a_hand_count_and_says_nothing_of_fewer_than_five()
    {
        var area = new ModelCase(fixture);
        var one = fixture.Service;
        foreach (var days in new[] { 10, 20, 30, 100, 365 })
        {
            var (child, relationship) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            await one.DeliverAsync<ClientRelationshipOpened, WhenClientRelationshipOpened>(new ClientRelationshipOpened(area.Tenant, child, relationship, ServiceLine.FamilySocialWork, new(2026, 1, 1), PlansFixture.Now));
            var before = await area.ReadAsync("indicators?serviceLine=familySocialWork");
            Assert.Null(before.Text("medianDays"));
            await one.DeliverAsync<ClientRelationshipClosed, WhenClientRelationshipClosed>(new ClientRelationshipClosed(area.Tenant, child, relationship, new DateOnly(2026, 1, 1).AddDays(days), PlansFixture.Now));
        }

        var indicators = await area.ReadAsync("indicators?serviceLine=familySocialWork");

        Assert.Equal(("30", null, null), (indicators.Text("medianDays")!, indicators.Text("withChildsView"), indicators.Text("evaluatedInTime")));
        Assert.Null((await area.ReadAsync("indicators?serviceLine=childProtection")).Text("medianDays"));
        await area.GetAsync("indicators").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await area.RefusedToAsync(HttpMethod.Get, "indicators?serviceLine=childProtection", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
