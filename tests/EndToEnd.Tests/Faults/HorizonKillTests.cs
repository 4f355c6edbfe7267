using System.Diagnostics;
using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Faults;

/// <summary>
/// The job that makes the meetings of a year is killed with its whole process, by the signal that nothing can catch; the
/// next run goes on where it stopped. 2,000 series with SYSTEMIC_TEST_ALL=1, 100 by default.
/// </summary>
public sealed class HorizonKillTests(PlatformFixture fixture)
{
    private static readonly int Count = Proofs.InFull ? 2_000 : 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(Count > 100 ? 20 : 5);

    private LocalPlatform Platform => fixture.Platform;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "R-04")]
    [Trait("covers", "A0-20")]
    public async Task Every_series_has_its_year_once_although_the_process_was_killed_in_the_middle()
    {
        var pattern = (await new Scenario(fixture).CreatedAsync(
            Scenario.Worker, "/api/meetings/series",
            Scenario.Series(fixture.Area.East, "professionalTeam", Scenario.Today, Scenario.Weekly(Scenario.Today)))).Id;
        await using var rows = await Rows.OfAsync(Platform.ConnectionString("meetings"));
        var series = await CopiesAsync(rows, pattern);
        var watch = Stopwatch.StartNew();

        await RunAsync();
        await Eventually.HoldsAsync("the first batch", async () => await MeetingsAsync(rows, series) > 0, Patience);
        var restarts = Platform.Restarts("meetings");
        Platform.Kill("meetings");
        var atTheKill = await MeetingsAsync(rows, series);
        await Eventually.HoldsAsync("Meetings was started again", () => Task.FromResult(Platform.Restarts("meetings") > restarts), Patience);
        Assert.True(await Platform.HealthyAsync("meetings", Patience, Cancelled), Platform.LogTailOf("meetings"));
        await RunAsync();

        var year = await MeetingsAsync(rows, [pattern]);
        await Eventually.HoldsAsync("every series has its year", async () => await MeetingsAsync(rows, series) == year * Count, Patience);
        Report.Line($"horizon: {Count} series by {year} meetings; killed at {atTheKill} of {year * Count}, whole after {watch.Elapsed.TotalSeconds:F1} s");
        Assert.True(atTheKill < year * Count, "The process was killed too late to show anything.");
        Assert.Equal(0, await rows.CountAsync(
            "select count(*) from (select 1 from meetings where series_id = any($1) group by series_id, original_date having count(*) > 1) as twice", series));
        Assert.Equal(
            await rows.CountAsync("select count(*) from meetings where series_id = any($1) and status in ('planned', 'moved')", series),
            await rows.CountAsync("select count(*) from outbox_messages where aggregate_id = any($1) and type like '%.MeetingScheduled'", series));
    }

    // As if they had been scheduled long ago and no night's run had come since.
    private static async Task<Guid[]> CopiesAsync(Rows rows, Guid pattern)
    {
        await rows.ExecuteAsync(
            """
            insert into meeting_series
            select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'title', 'Kopio', 'planned_to', one.first_date - 1, 'ended', false))).*
            from meeting_series one, generate_series(1, $2) where one.id = $1
            """,
            pattern, Count);
        return [.. await rows.ListAsync<Guid>("select id from meeting_series where title = 'Kopio'")];
    }

    private async Task RunAsync()
    {
        var answer = await DemoGateway.RetryAsync(
            () => fixture.Gateway.SendAsync(
                "admin", HttpMethod.Post, "/api/meetings/jobs/extend-horizon/run", new { }, [("X-Tenant", "pirkanmaa")], Cancelled), Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.Accepted, "The job");
    }

    private static Task<long> MeetingsAsync(Rows rows, Guid[] series) =>
        rows.CountAsync("select count(*) from meetings where series_id = any($1)", series);
}
