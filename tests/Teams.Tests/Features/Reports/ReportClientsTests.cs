using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Reports;

public sealed class ReportClientsTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-04")]
    public async Task Tells_by_place_and_language_whom_the_model_reaches_how_long_and_how_timely()
    {
        var worker = await api.SocialWorkerAsync();
        var clients = await api.ClientsAsync(worker, 4, Today.AddDays(-100));
        await MoveAsync(clients[3], "536", "sv");
        var team = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
        await api.CreateAsync(api.Lead, $"/systemic-teams/{team}/referrals", ReferralsApi.Referral(clients[0].Id));
        await api.CreateAsync(api.Lead, $"{clients[0].Path}/notifications", Requests.Notification(Today.AddDays(-50)));
        await api.CreateAsync(api.Lead, $"{clients[1].Path}/notifications", Requests.Notification(Today));
        await api.CloseAsync(clients[1], Today.AddDays(-90));
        await api.CloseAsync(clients[2], Today.AddDays(-60));
        await api.CloseAsync(clients[3], Today.AddDays(-40));

        Assert.Equal([("536", 1, 0, 1, 60.0, 0), ("837", 3, 1, 2, 25.0, 2)], await ReadAsync("by=municipality"));
        Assert.Equal([("fi", 3, 1, 2, 25.0, 2), ("sv", 1, 0, 1, 60.0, 0)], await ReadAsync("by=contactLanguage"));
        Assert.Equal([("536", 0, 0, 0, null, 0), ("837", 1, 1, 0, null, 1)], await ReadAsync($"from={Requests.Day(Today)}"));
    }

    [Fact]
    public async Task Counts_what_was_begun_and_completed_in_time()
    {
        var child = await api.ClientAsync();
        var received = Today.AddDays(-5);
        var path = $"{child.Path}/notifications/{(await api.CreateAsync(api.Worker, $"{child.Path}/notifications", Requests.Notification(received))).Id()}";
        Assert.Equal((0, 0), await TimelyAsync());
        using var started = await api.PostAsync(api.Worker, $"{path}/start", new JsonObject { ["on"] = Requests.Day(received) });
        await started.BodyAsync(HttpStatusCode.OK);
        Assert.Equal((1, 0), await TimelyAsync());
    }

    [Fact]
    public async Task Is_empty_without_children_and_closed_to_everyone_but_a_lead()
    {
        Assert.Empty(await ReadAsync(""));
        await api.GetAsync(api.Lead, "/reports/clients?by=shoeSize").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.GetAsync(api.Someone(role), "/reports/clients").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private Task<System.Text.Json.JsonElement> MoveAsync(ClientChild child, string municipality, string language) => api.ReplaceAsync(
        api.Lead, child.Path, Requests.Child().With("municipality", municipality).With("contactLanguage", language));

    private async Task<(int, int)> TimelyAsync()
    {
        var line = (await api.ReadAsync(api.Lead, "/reports/clients")).Items().Single();
        return (line.GetProperty("startedInTime").GetInt32(), line.GetProperty("completedInTime").GetInt32());
    }

    private async Task<List<(string?, int, int, int, double?, int)>> ReadAsync(string query) =>
        [.. (await api.ReadAsync(api.Lead, $"/reports/clients?{query}")).Items().Select(line => (
            line.Text("key"), Count(line, "clients"), Count(line, "referred"), Count(line, "closed"),
            line.GetProperty("medianDays").ValueKind == System.Text.Json.JsonValueKind.Null ? (double?)null : line.GetProperty("medianDays").GetDouble(),
            Count(line, "notifications")))];

    private static int Count(System.Text.Json.JsonElement line, string name) => line.GetProperty(name).GetInt32();
}
