using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>A child whose time has run out goes from every table of every service (Must show 8 of Teams).</summary>
public sealed class ErasureTests(PlatformFixture fixture)
{
    // A service that another test left silent, by taking the broker away, is started again after a minute (docs/adr/0017).
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[] Kept = ["access_log", "child_erasures", "erased_ids", "erasures"];

    private readonly Scenario scenario = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Leaves_no_row_with_the_child_in_any_table_of_any_service()
    {
        var childId = await LongClosedAsync();

        // A hold first: then nobody can erase it.
        var hold = await scenario.CreatedAsync(Scenario.Lead, $"/api/teams/children/{childId}/legal-holds", new { Reason = "An appeal is pending" });
        var refused = await PostAsync(Scenario.Lead, $"/api/teams/children/{childId}/erasures", new { });
        Assert.Equal((HttpStatusCode.Conflict, "legal_hold"), (refused.Status, refused.Fault));
        await PostAsync(Scenario.Lead, $"/api/teams/children/{childId}/legal-holds/{hold.Id}/lift", new { Reason = "Decided" });

        var erasure = await scenario.CreatedAsync(Scenario.Lead, $"/api/teams/children/{childId}/erasures", new { });
        var own = await PostAsync(Scenario.Lead, $"/api/teams/erasures/{erasure.Id}/confirm", new { });
        Assert.Equal((HttpStatusCode.Conflict, "confirmer_is_proposer"), (own.Status, own.Fault));
        await ConfirmAsync(erasure.Id);

        await Eventually.HoldsAsync("every service has confirmed", async () => await StateAsync(erasure.Id) == "completed", Patience);
        foreach (var database in Topology.Databases)
        {
            await Eventually.HoldsAsync(
                $"only records and log name the child in {database}",
                async () => (await NamingAsync(database, childId)).All(Kept.Contains), Patience);
            Report.Line($"erasure: {database}: the child's id is left in {string.Join(", ", await NamingAsync(database, childId))}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Gateway.GetAsync(Scenario.Lead, $"/api/teams/children/{childId}", Cancelled)).Status);
        var certificate = await fixture.Gateway.GetAsync(Scenario.Lead, $"/api/teams/erasures/{erasure.Id}/certificate", Cancelled);
        Assert.Equal(Topology.Apis.Count(), certificate.Body.GetProperty("services").GetArrayLength());
    }

    private static AppHost.Topology Topology => AppHost.Topology.Systemic;

    private async Task<Guid> LongClosedAsync()
    {
        var child = await scenario.CreatedAsync(Scenario.Worker, "/api/teams/children", Scenario.Child("Ikivanhe", "Unhola"));
        var opened = await scenario.CreatedAsync(Scenario.Lead, $"/api/teams/children/{child.Id}/client-relationship", new
        {
            ServiceLine = "familySocialWork",
            OpenedOn = "1990-01-01",
            ResponsibleWorkerId = fixture.Area.Professionals[Scenario.Worker],
        });
        var teamId = opened.Body.GetProperty("teamId").GetGuid();
        await scenario.CreatedAsync(
            Scenario.Lead, "/api/meetings/series", Scenario.Series(teamId, "network", Scenario.Today.AddDays(20), "FREQ=WEEKLY;COUNT=3"));
        await Eventually.HoldsAsync("the other services know the child", async () =>
            (await NamingAsync("meetings", child.Id)).Contains("meetings") && (await NamingAsync("reminders", child.Id)).Contains("matters"));

        // The team of an open relationship meets; the matter is closed in the past afterwards.
        var closed = await PostAsync(Scenario.Lead, $"/api/teams/children/{child.Id}/client-relationships/{opened.Id}/close", new { On = "1991-01-01", Reason = "Moved away" });
        DemoGateway.Require(closed, HttpStatusCode.OK, "Closing the matter");
        return child.Id;
    }

    // Two people answer for it.
    private async Task ConfirmAsync(Guid erasureId)
    {
        var answer = await PostAsync("lead-deputy", $"/api/teams/erasures/{erasureId}/confirm", new { });
        DemoGateway.Require(answer, HttpStatusCode.OK, "Confirming");
    }

    private async Task<string?> StateAsync(Guid erasureId) =>
        (await fixture.Gateway.GetAsync(Scenario.Lead, $"/api/teams/erasures/{erasureId}", Cancelled)).Body.GetProperty("state").GetString();

    private Task<Answer> PostAsync(string persona, string path, object body) =>
        fixture.Gateway.PostAsync(persona, path, body, Guid.CreateVersion7().ToString(), Cancelled);

    private Task<List<string>> NamingAsync(string database, Guid childId) =>
        RowScan.TablesNamingAsync(fixture.Platform.ConnectionString(database) + ";Pooling=false", childId);
}
