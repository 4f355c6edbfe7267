using System.Diagnostics;
using System.Globalization;
using RabbitMQ.Client;
using SystemicPlatform.AppHost;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Faults;

/// <summary>Nothing that was answered is lost, and nothing takes effect twice, whatever is killed meanwhile.</summary>
public sealed class FaultTests(PlatformFixture fixture)
{
    private const string SeriesScheduled = "SystemicPlatform.Contracts.Meetings.SeriesScheduled";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // The small version has as many faults, with fewer series and fewer meetings in each, and a shorter outage.
    private static readonly TimeSpan BrokerAway = TimeSpan.FromSeconds(Proofs.InFull ? 20 : 10);
    private static readonly int Count = Proofs.InFull ? 500 : 150;

    private LocalPlatform Platform => fixture.Platform;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loses_no_series_and_doubles_no_reminder_when_Meetings_and_the_database_are_killed_and_the_broker_goes_away()
    {
        var teamId = await TeamAsync();
        var first = Scenario.Today.AddDays(14);
        var load = new SeriesLoad(fixture.Gateway, Scenario.OtherWorker, Count, number => Scenario.Series(
            teamId, "professionalTeam", first.AddDays(number % 7), Proofs.InFull ? "FREQ=WEEKLY" : "FREQ=WEEKLY;COUNT=10"));
        var restarts = Platform.Restarts("meetings");

        var creating = load.RunAsync(Cancelled);
        var broker = BreakBrokerAsync(load);
        foreach (var quarter in (int[])[1, 2, 3])
        {
            await KillMeetingsAsync(load, Count * quarter / 4, creating);
        }
        await KillDatabaseAsync(load, Count * 7 / 8, creating);
        await creating;
        await broker;

        Assert.Equal(restarts + 3, Platform.Restarts("meetings"));
        Report.Line($"faults: {load.Words}; Meetings killed 3 times, the database once, broker away for {BrokerAway.TotalSeconds:0} s");
        Guid[] series = [.. load.Series];
        Assert.Equal(Count, series.Distinct().Count());
        await EachSeriesIsThereOnceAsync(series, teamId);
        await EachEventHadOneEffectAsync(series);
        await EveryServiceListensAsync();
    }

    // A series of the team's own, so that Meetings certainly knows the team.
    private async Task<Guid> TeamAsync()
    {
        var teams = await fixture.Gateway.ListAsync(Scenario.OtherLead, "/api/teams/systemic-teams", Cancelled);
        var teamId = teams[0].GetProperty("id").GetGuid();
        await new Scenario(fixture).CreatedAsync(
            Scenario.OtherWorker, "/api/meetings/series",
            Scenario.Series(teamId, "steeringGroup", Scenario.Today.AddDays(30), "FREQ=WEEKLY;COUNT=1"));
        return teamId;
    }

    private async Task BreakBrokerAsync(SeriesLoad load)
    {
        await Eventually.HoldsAsync("the first series", () => Task.FromResult(load.Answered >= Count / 8), Patience);
        await Platform.StopBroker();
        await Task.Delay(BrokerAway, Cancelled); // the outage itself
        await Platform.StartBroker(Cancelled);
    }

    private async Task KillMeetingsAsync(SeriesLoad load, int when, Task creating)
    {
        await Eventually.HoldsAsync($"{when} series", () => Task.FromResult(load.Answered >= when || creating.IsFaulted), Patience);
        Assert.False(creating.IsFaulted, creating.Exception?.Message);
        var before = Platform.Restarts("meetings");
        Platform.Kill("meetings");
        await Eventually.HoldsAsync("Meetings was started again", () => Task.FromResult(Platform.Restarts("meetings") > before), Patience);
        Assert.True(await Platform.HealthyAsync("meetings", Patience, Cancelled), Platform.LogTailOf("meetings"));
    }

    private async Task KillDatabaseAsync(SeriesLoad load, int when, Task creating)
    {
        await Eventually.HoldsAsync($"{when} series", () => Task.FromResult(load.Answered >= when || creating.IsFaulted), Patience);
        var before = Platform.Restarts("postgres");
        Platform.Kill("postgres");
        await Eventually.HoldsAsync("the database was started again", () => Task.FromResult(Platform.Restarts("postgres") > before), Patience);
    }

    // A bus that did not find its way back to the broker would be silent from now on.
    private async Task EveryServiceListensAsync()
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(Platform.BrokerConnectionString) }.CreateConnectionAsync(Cancelled);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: Cancelled);
        var back = Stopwatch.StartNew();
        foreach (var service in Topology.Systemic.Apis)
        {
            await Eventually.HoldsAsync(
                $"{service} consumes its queue",
                async () => await channel.QueueDeclarePassiveAsync(service, Cancelled) is { ConsumerCount: > 0, MessageCount: 0 }, Patience);
        }

        Report.Line(string.Create(
            CultureInfo.InvariantCulture, $"faults: every service consumes again after {back.Elapsed.TotalSeconds:0} s, {Topology.Systemic.Apis.Sum(Platform.Restarts)} starts again"));
        var (childId, _) = await new Scenario(fixture).ClientChildAsync("Häirikki", "Jälkilampi");
        foreach (var service in new[] { "meetings", "plans", "reminders" })
        {
            await using var rows = await Rows.OfAsync(Platform.ConnectionString(service));
            await Eventually.HoldsAsync(
                $"{service} heard of a child", async () => await rows.CountAsync("select count(*) from child_grants where child_id = $1", childId) > 0, Patience);
        }
    }

    private async Task EachSeriesIsThereOnceAsync(Guid[] series, Guid teamId)
    {
        await using var rows = await Rows.OfAsync(Platform.ConnectionString("meetings"));
        var stored = await rows.ListAsync<Guid>("select id from meeting_series where team_id = $1 and kind = 'professionalTeam'", teamId);
        Assert.Equal(series.Order(), stored.Order());
        var shown = await fixture.Gateway.ListAsync(Scenario.OtherWorker, $"/api/meetings/series?teamId={teamId}", Cancelled);
        Assert.Equal(
            series.Order(),
            shown.Where(row => row.GetProperty("kind").GetString() is "professionalTeam").Select(row => row.GetProperty("id").GetGuid()).Order());

        var empty = await rows.CountAsync("select count(*) from meeting_series s where not exists (select 1 from meetings m where m.series_id = s.id)");
        var occurrences = await rows.CountAsync("select count(*) from meetings where series_id = any($1)", series);
        var keys = await rows.CountAsync("select count(*) from idempotency_keys where status = 0");
        Assert.Equal(0, empty);
        Assert.Equal(0, keys);
        Assert.True(Proofs.InFull || occurrences == Count * 10, $"{occurrences} occurrences");
        Report.Line($"faults: Meetings holds {stored.Count} series, GET shows {shown.Count - 1}, {occurrences} occurrences, {empty} series without");
    }

    private async Task EachEventHadOneEffectAsync(Guid[] series)
    {
        await using var meetings = await Rows.OfAsync(Platform.ConnectionString("meetings"));
        await using var reminders = await Rows.OfAsync(Platform.ConnectionString("reminders"));
        await Eventually.HoldsAsync(
            "the outbox is empty", async () => await meetings.CountAsync("select count(*) from outbox_messages where published_at is null") == 0, Patience);
        var messages = await meetings.ListAsync<Guid>(
            "select id from outbox_messages where aggregate_id = any($1) and type = $2", series, SeriesScheduled);
        var coming = await meetings.ListAsync<Guid>("select id from meetings where series_id = any($1) and status = 'planned'", series);
        Assert.Equal(Count, messages.Count);
        await Eventually.HoldsAsync("all were handled", async () => await InboxAsync(reminders, messages) >= Count, Patience);

        var inbox = await InboxAsync(reminders, messages);
        var planned = await reminders.ListAsync<Guid>("select object_id from planned_reminders where object_id = any($1) and kind = 'weeklyMeeting'", coming);
        var doubles = await reminders.CountAsync(
            "select count(*) from (select 1 from planned_reminders group by kind, object_id, object_version, rung having count(*) > 1) as twice");
        var copies = await reminders.CountAsync("select count(*) from matters where series_id = any($1)", series);
        var failed = await fixture.Gateway.GetAsync("admin", "/api/reminders/messages/failed", Cancelled);
        Assert.Equal(Count, inbox);
        Assert.Equal(coming.Order(), planned.Order());
        Assert.Equal(coming.Count, copies);
        Assert.Equal(0, doubles);
        Assert.Equal("[]", failed.Content);
        Report.Line(
            $"faults: {messages.Count} SeriesScheduled, 0 waiting in the outbox; Reminders: {inbox} inbox rows, "
            + $"{planned.Count} planned reminders of {coming.Count} coming meetings, {doubles} double, 0 failed messages");
    }

    private static Task<long> InboxAsync(Rows reminders, List<Guid> messages) =>
        reminders.CountAsync("select count(*) from inbox_entries where message_id = any($1) and consumer = 'WhenSeriesScheduled'", messages);
}
