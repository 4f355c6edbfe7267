using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;

namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenClientRelationshipClosedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-09")]
    public async Task The_plan_ends_with_the_last_relationship_and_what_is_kept_stays_readable()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        var (protection, social, message) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await OpenedAsync(one, protection, ServiceLine.ChildProtection);
        await OpenedAsync(one, social, ServiceLine.FamilySocialWork);

        await ClosedAsync(one, protection);
        Assert.Equal("2026-10-29", (await one.ReadAsync("joint-plan")).Text("startsOn"));
        await ClosedAsync(one, social, message);
        await ClosedAsync(one, social, message);

        await one.GetAsync("joint-plan").ProblemAsync(System.Net.HttpStatusCode.NotFound, "not_found");
        var ended = (await one.ReadAsync("joint-plans", one.Child)).Items().Single();
        Assert.Equal("2026-11-30", ended.Text("endedOn"));
        Assert.Equal(2, (await one.Service.PublishedAsync<EvaluationVoided>(one.Tenant)).Count);
        Assert.NotEmpty((await one.ReadAsync("joint-plan/versions/1", one.Mother)).GetProperty("content").Items("sections"));
        await one.PostedAsync("joint-plan", DemoPlan.Start());
    }

    [Fact]
    public async Task A_relationship_whose_opening_was_never_told_of_ends_the_plan_too()
    {
        var one = await PlanCase.StartedAsync(fixture);

        await ClosedAsync(one, Guid.CreateVersion7(), on: new(2026, 10, 1));

        Assert.Equal("2026-10-29", (await one.ReadAsync("joint-plans")).Items().Single().Text("endedOn"));
    }

    private static Task OpenedAsync(PlanCase one, Guid id, ServiceLine line) => one.Service.DeliverAsync<ClientRelationshipOpened, WhenClientRelationshipOpened>(
        new ClientRelationshipOpened(one.Tenant, one.ChildId, id, line, new(2026, 10, 12), PlansFixture.Now));

    private static Task ClosedAsync(PlanCase one, Guid id, Guid? message = null, DateOnly? on = null) =>
        one.Service.DeliverAsync<ClientRelationshipClosed, WhenClientRelationshipClosed>(
            new ClientRelationshipClosed(one.Tenant, one.ChildId, id, on ?? new(2026, 11, 30), PlansFixture.Now), message);
}
