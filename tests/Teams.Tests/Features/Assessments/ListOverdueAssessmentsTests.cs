using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Features.Assessments;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class ListOverdueAssessmentsTests(TeamsFixture fixture)
{
    private const string Path = "/assessments/overdue";

    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-06")]
    public async Task Shows_the_longest_overdue_first_and_pages()
    {
        Assert.Empty((await api.ReadAsync(api.Worker, Path)).Items());
        var recent = await ReceivedAsync(Today.AddDays(-20));
        var oldest = await ReceivedAsync(Today.AddDays(-200));
        var urgent = await ReceivedAsync(Today.AddDays(-100), urgent: true);
        await ReceivedAsync(Today);
        var first = await api.ReadAsync(api.Worker, $"{Path}?limit=2");
        var second = await api.ReadAsync(api.Worker, $"{Path}?limit=2&cursor={first.Text("next")}");
        var shown = first.Items().Concat(second.Items()).ToList();
        Assert.Equal([oldest, urgent, recent], shown.Select(item => item.Id()));
        Assert.Equal(["startOrDecide", "assessUrgentNeed", "startOrDecide"], shown.Select(item => item.Text("duty")));
        Assert.Equal(Requests.Day(Today.AddDays(-100)), shown[1].Text("dueOn"));
        await api.GetAsync(api.Worker, $"{Path}?cursor=no").ProblemAsync(HttpStatusCode.BadRequest, "invalid_cursor");
        Assert.Equal(3, (await api.AccessLogAsync()).Count(line => line.Action == "listed"));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_worker_sees_the_own_children_and_a_lead_those_of_the_tenant()
    {
        var id = await ReceivedAsync(Today.AddDays(-20));
        Assert.Equal(id, Assert.Single((await api.ReadAsync(api.Worker, Path)).Items()).Id());
        Assert.Equal(id, Assert.Single((await api.ReadAsync(api.Lead, Path)).Items()).Id());
        Assert.Empty((await api.ReadAsync(api.Someone(Role.Professional), Path)).Items());
        Assert.Empty((await api.ReadAsync(new TeamsApi(fixture).Lead, Path)).Items());
        await api.GetAsync(api.Someone(Role.Family), Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task What_is_done_leaves_the_list_and_the_list_is_read_from_its_index()
    {
        await ReceivedAsync(Today.AddDays(-20));
        await api.InDatabaseAsync(db => db.Notifications.ExecuteUpdateAsync(set => set.SetProperty(row => row.NextDueOn, (DateOnly?)null)));
        Assert.Empty((await api.ReadAsync(api.Lead, Path)).Items());
        var now = TeamsFixture.Now;
        var plan = await api.InDatabaseAsync(db => db.PlanAsync(
            ListOverdueAssessments.Overdue(db, Caller.System("tests", api.Tenant), now, new Paging()).Take(51)));
        Assert.Contains("ix_notifications_tenant_next_due_on_id", plan, StringComparison.Ordinal);
    }

    private async Task<Guid> ReceivedAsync(DateOnly day, bool urgent = false) =>
        (await api.CreateAsync(api.Worker, $"/children/{await api.ChildAsync()}/notifications", Requests.Notification(day, urgent))).Id();
}
