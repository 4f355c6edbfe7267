using Npgsql;
using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>Two areas on one platform: neither can tell that the other's data is there.</summary>
public sealed class TenantTests(PlatformFixture fixture)
{
    private const string TenantTables =
        "select tablename::text from pg_policies where schemaname = 'public' and policyname = 'tenant_isolation' order by 1";

    private readonly Scenario scenario = new(fixture);

    public static TheoryData<string> Databases => ["teams", "meetings", "reminders"];

    [Fact]
    public async Task Answers_404_for_every_child_team_and_series_of_the_other_area()
    {
        var (childId, teamId) = await scenario.ClientChildAsync("Rajantakki", "Toislampi");
        var body = Scenario.Series(teamId, "network", Scenario.Today.AddDays(30), "FREQ=WEEKLY;COUNT=2");
        var series = await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/series", body);
        string[] paths =
        [
            $"/api/teams/children/{childId}", $"/api/teams/children/{childId}/team", $"/api/teams/children/{childId}/access-log",
            $"/api/meetings/children/{childId}/access-log", $"/api/reminders/children/{childId}/access-log",
            $"/api/teams/systemic-teams/{fixture.Area.East}",
            $"/api/meetings/series/{series.Id}", $"/api/meetings/series/{series.Id}/occurrences",
        ];
        foreach (var path in paths)
        {
            await FoundByItsOwnAsync(path);
            await NotFoundAsync(HttpMethod.Get, path, null);
        }
        await NotFoundAsync(HttpMethod.Get, $"/api/teams/children/{childId}/export", null);
        await NotFoundAsync(HttpMethod.Post, "/api/meetings/series", body);
        await NotFoundAsync(HttpMethod.Post, $"/api/teams/children/{childId}/team/members", new
        {
            ProfessionalId = fixture.Area.Professionals[Scenario.OtherWorker],
            Role = "coordinator",
            Kind = "changing",
            From = Scenario.Today,
            WhyPresent = "Has no part in it",
        });
        Assert.DoesNotContain(
            await fixture.Gateway.ListAsync(Scenario.OtherLead, "/api/teams/children", TestContext.Current.CancellationToken),
            child => child.GetProperty("id").GetGuid() == childId);
        Report.Line($"tenants: {paths.Length + 3} requests for the other area's data, by its worker and its lead: all 404");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Shows_no_row_of_any_tenant_table_without_a_tenant(string database)
    {
        await using var without = await Rows.OfAsync(fixture.Platform.ConnectionString(database), tenants: null);
        await using var everything = await Rows.OfAsync(fixture.Platform.ConnectionString(database));
        var tables = await without.ListAsync<string>(TenantTables);
        Assert.Equal(
            await without.ListAsync<string>(
                "select table_name::text from information_schema.columns where table_schema = 'public' and column_name = 'tenant' order by 1"),
            tables);
        // The demo area's facts may still be on their way when this test is the first to look.
        await Eventually.HoldsAsync("there is something to hide", async () => await SumAsync(everything, tables) > 0);
        Assert.Equal(0, await SumAsync(without, tables));
        var rows = await SumAsync(everything, tables);
        Report.Line($"tenants: {database}: {tables.Count} tables with {rows} rows, 0 shown without app.tenants");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Refuses_a_row_for_another_tenant(string database)
    {
        await using var rows = await Rows.OfAsync(fixture.Platform.ConnectionString(database), "kymenlaakso");
        foreach (var table in await rows.ListAsync<string>(TenantTables))
        {
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusalAsync(rows, table, "pirkanmaa"));
            // The own tenant passes that guard: only the missing columns are refused.
            Assert.Equal(PostgresErrorCodes.NotNullViolation, await RefusalAsync(rows, table, "kymenlaakso"));
        }
    }

    private static async Task<long> SumAsync(Rows rows, IEnumerable<string> tables)
    {
        var sum = 0L;
        foreach (var table in tables)
        {
            sum += await rows.CountAsync($"select count(*) from {table}");
        }

        return sum;
    }

    private static async Task<string> RefusalAsync(Rows rows, string table, string tenant) =>
        (await Assert.ThrowsAsync<PostgresException>(() => rows.ExecuteAsync($"insert into {table} (tenant) values ($1)", tenant))).SqlState;

    private async Task FoundByItsOwnAsync(string path)
    {
        var answer = await DemoGateway.RetryAsync(
            () => fixture.Gateway.GetAsync(Scenario.Lead, path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Short}");
    }

    private async Task NotFoundAsync(HttpMethod method, string path, object? body)
    {
        foreach (var persona in new[] { Scenario.OtherWorker, Scenario.OtherLead })
        {
            var answer = await fixture.Gateway.SendAsync(persona, method, path, body, [], TestContext.Current.CancellationToken);
            Assert.True(answer.Status == HttpStatusCode.NotFound && answer.Fault is "not_found", $"{method} {path} as {persona}: {answer.Short} {answer.Fault}");
        }
    }
}
