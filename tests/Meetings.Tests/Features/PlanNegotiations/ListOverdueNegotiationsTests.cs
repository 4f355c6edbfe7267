using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.PlanNegotiations;

[Trait("covers", "L-09")]
public sealed class ListOverdueNegotiationsTests(MeetingsFixture fixture)
{
    private const string Overdue = "/api/meetings/plan-negotiations/overdue";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_whose_plan_was_never_negotiated_not_for_a_year_or_not_by_the_agreed_day_and_when_it_will_be()
    {
        var (never, longAgo, agreed, inTime) = (await ChildAsync(), await ChildAsync(), await ChildAsync(), await ChildAsync());
        await (await Negotiation.OfAsync(longAgo, "2024-12-31")).HeldAsync();
        await Negotiation.OfAsync(longAgo, "2026-01-08");
        var early = await Negotiation.OfAsync(agreed, "2025-06-01");
        await early.WrittenAsync("2025-12-31");
        await early.HeldAsync();
        await (await Negotiation.OfAsync(inTime, "2025-01-01")).HeldAsync();

        var rows = await area.As(Role.Lead).AllAsync($"{Overdue}?limit=1");

        Assert.Equal(
            [(never.ChildId.ToString(), null, null), (longAgo.ChildId.ToString(), "2024-12-31T11:00:00Z", "2026-01-08T11:00:00Z"), (agreed.ChildId.ToString(), "2025-06-01T10:00:00Z", null)],
            rows.Select(row => (row.Text("childId"), row.Text("lastAt"), row.Text("nextAt"))));
    }

    [Fact]
    public async Task Of_one_worker_only_children_of_ones_own_and_not_for_families()
    {
        var child = await ChildCase.OpenAsync(area);
        var worker = await Negotiation.WorkerOfAsync(child);
        await ChildAsync();

        Assert.Equal([child.ChildId.ToString()], (await area.As(Role.Lead).JsonAsync($"{Overdue}?professionalId={worker}")).Items().Select(row => row.Text("childId")));
        Assert.Equal([child.ChildId.ToString()], (await child.Client.JsonAsync(Overdue)).Items().Select(row => row.Text("childId")));
        Assert.Empty((await area.As(TestCaller.With(Role.Professional, area.Tenant)).JsonAsync(Overdue)).Items());
        using var family = await area.As(Role.Family).GetAsync(new Uri(Overdue, UriKind.Relative));
        await family.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<ChildCase> ChildAsync()
    {
        var child = await ChildCase.OpenAsync(area);
        await Negotiation.WorkerOfAsync(child);
        return child;
    }
}
