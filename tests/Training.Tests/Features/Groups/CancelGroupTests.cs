using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class CancelGroupTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Its_coming_sessions_are_cancelled_with_it_and_nobody_enrols_any_more()
    {
        var groupId = await area.GroupAsync();
        var past = await area.SessionAsync(groupId, new DateOnly(2026, 6, 1));
        var coming = await area.SessionAsync(groupId);

        var body = await area.Lead.PostedAsync(Path(groupId), new { because = "Kouluttaja sairastui" });

        Assert.Equal("Kouluttaja sairastui", body.Text("cancelledBecause"));
        Assert.Equal(coming, Assert.Single(await fixture.Service.PublishedAsync<SessionCancelled>(area.Tenant)).SessionId);
        Assert.Null((await area.Lead.JsonAsync($"{Area.Path}/sessions/{past}")).Text("cancelledBecause"));
        using var late = await area.Lead.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/enrolments", new { participantIds = new[] { await area.PartnerAsync() } });
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "group_cancelled");
        using var again = await area.Lead.PostAsJsonAsync(Path(groupId), new { because = "Taas" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "group_cancelled");
    }

    [Fact]
    public async Task Asks_for_a_reason_and_knows_no_group_of_another_area()
    {
        using var blank = await area.Lead.PostAsJsonAsync(Path(await area.GroupAsync()), new { because = " " });
        await blank.AssertFieldAsync("because", "not_empty");
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await new Area(fixture).GroupAsync()), new { because = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { because = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/cancellation";
}
