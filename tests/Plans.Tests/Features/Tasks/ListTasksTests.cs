using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tasks;

public sealed class ListTasksTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A4-05")]
    public async Task Shows_the_earliest_first_of_all_teams_or_one()
    {
        var area = new ModelCase(fixture);
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await area.PostedAsync($"teams/{one}/implementation-tasks", SetTaskTests.Task(dueOn: "2027-03-01"));
        var closed = (await area.PostedAsync($"teams/{one}/implementation-tasks", SetTaskTests.Task(dueOn: "2027-01-01"))).Id();
        await area.PostedAsync($"teams/{other}/implementation-tasks", SetTaskTests.Task(dueOn: "2027-02-01"));
        await area.PostedAsync($"implementation-tasks/{closed}/close", new { state = "done", word = "Tehty" });

        using var client = area.As(Role.Professional);
        Assert.Equal(["2027-01-01", "2027-02-01", "2027-03-01"], (await client.AllAsync("/api/plans/implementation-tasks?limit=1")).Select(task => task.GetProperty("facts").Text("dueOn")!));
        Assert.Single((await area.ReadAsync($"implementation-tasks?teamId={one}&state=open")).Items());
        await area.GetAsync("implementation-tasks?state=maybe").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await area.RefusedToAsync(HttpMethod.Get, "implementation-tasks", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
