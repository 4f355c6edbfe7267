using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tasks;

public sealed class CloseTaskTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A4-05")]
    [Trait("covers", "A0-08")]
    public async Task Is_closed_once_with_what_was_learned()
    {
        var area = new ModelCase(fixture);
        var path = $"implementation-tasks/{(await area.PostedAsync($"teams/{Guid.CreateVersion7()}/implementation-tasks", SetTaskTests.Task())).Id()}/close";

        await area.PostAsync(path, new { state = "open", word = "x" }).RefusesAsync("task_still_open");
        var closed = await area.PostedAsync(path, new { state = "done", word = "Kuusi päivää riitti" });

        Assert.Equal(("done", "Kuusi päivää riitti"), (closed.Text("state"), closed.Text("word")));
        await area.PostAsync(path, new { state = "dropped", word = "x" }).RefusesAsync("task_closed");
        await area.PostAsync($"implementation-tasks/{Guid.NewGuid()}/close", new { state = "done", word = "x" }).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.RefusedToAsync(HttpMethod.Post, path, new { state = "done", word = "x" }, Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
