using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Sessions;

public sealed class CancelSessionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_told_once_and_stays_visible_with_its_reason()
    {
        var sessionId = await area.SessionAsync(await area.GroupAsync());
        Assert.Equal("Lumimyräkkä", (await area.Lead.PostedAsync(Path(sessionId), new { because = "Lumimyräkkä" })).Text("cancelledBecause"));
        using var again = await area.Lead.PostAsJsonAsync(Path(sessionId), new { because = "Taas" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "session_cancelled");

        var told = Assert.Single(await fixture.Service.PublishedAsync<SessionCancelled>(area.Tenant));
        Assert.Equal((sessionId, 2), (told.SessionId, told.Version));
    }

    [Fact]
    public async Task Asks_for_a_reason_and_knows_none_of_another_area()
    {
        var other = new Area(fixture);
        using var blank = await area.Lead.PostAsJsonAsync(Path(await area.SessionAsync(await area.GroupAsync())), new { because = "" });
        await blank.AssertFieldAsync("because", "not_empty");
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await other.SessionAsync(await other.GroupAsync())), new { because = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { because = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid sessionId) => $"{Area.Path}/sessions/{sessionId}/cancellation";
}
