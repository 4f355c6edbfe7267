using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class ListMyEvaluationsTests(PlansFixture fixture)
{
    private const string Path = "/api/plans/my-evaluations";

    [Fact]
    [Trait("covers", "L-09")]
    public async Task Shows_what_is_due_first_of_the_children_one_works_with_and_of_no_other()
    {
        var one = await PlanCase.StartedAsync(fixture);

        var rows = await one.As().AllAsync($"{Path}?limit=1");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal((one.ChildId, "False"), (row.GetProperty("childId").GetGuid(), row.GetProperty("overdue").GetBoolean().ToString())));
        Assert.Equal(rows.Select(row => row.Text("dueOn")).Order(StringComparer.Ordinal), rows.Select(row => row.Text("dueOn")));
        Assert.True((await one.As().JsonAsync($"{Path}?to={PlansFixture.Today:yyyy-MM-dd}")).Items().Count < rows.Count);
        Assert.Empty((await one.As(TestCaller.With(Role.Professional, one.Tenant)).JsonAsync(Path)).Items());
        Assert.Contains(await one.Service.AccessLogAsync(one.Tenant), line => line is { Action: "listed", Object: "GET /my-evaluations" } && line.ChildId == one.ChildId);
    }

    [Fact]
    public async Task Who_leads_sees_the_area_s_when_asking_for_all_and_nobody_else_does()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var lead = one.As(TestCaller.With(Role.Lead, one.Tenant));
        Assert.Empty((await lead.JsonAsync(Path)).Items());
        Assert.NotEmpty((await lead.JsonAsync($"{Path}?all=true")).Items());
        Assert.Empty((await one.As(TestCaller.With(Role.Professional, one.Tenant)).JsonAsync($"{Path}?all=true")).Items());
        foreach (var caller in new[] { one.Mother, one.School, TestCaller.With(Role.Auditor, one.Tenant) })
        {
            await one.As(caller).GetAsync(Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
