using RabbitMQ.Client;
using System.Reflection;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.EndToEnd.Tests;
using SystemicPlatform.Testing.Platform;
using Xunit.v3;

[assembly: TellsTheState]

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>
/// After a failure: what waits in each outbox and queue, who listens, and how each service's log ends. A platform of many
/// processes is gone when its run is read.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TellsTheStateAttribute : BeforeAfterTestAttribute
{
    private static readonly string[] Services = ["teams", "meetings", "plans", "training", "reminders"];

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (TestContext.Current.TestState?.Result is TestResult.Failed && PlatformFixture.Running is { } platform)
        {
            TellAsync(platform).GetAwaiter().GetResult();
        }
    }

    private static async Task TellAsync(LocalPlatform platform)
    {
        foreach (var service in Services)
        {
            Report.Line($"state: {service}: {await SafelyAsync(() => OutboxAsync(platform, service))}; {await SafelyAsync(() => QueuesAsync(platform, service))}");
            Report.Line($"state: {service}: {await SafelyAsync(() => SessionsAsync(platform, service))}");
            Report.Line(platform.LogTailOf(service, lines: 12));
        }

        // It says there when it takes no more, for want of memory or disk.
        Report.Line(platform.LogTailOf("rabbitmq", lines: 12));
    }

    private static async Task<string> OutboxAsync(LocalPlatform platform, string service)
    {
        await using var rows = await Rows.OfAsync(platform.ConnectionString(service));
        return $"{await rows.CountAsync("select count(*) from outbox_messages where published_at is null")} events wait to be published";
    }

    // What each session of the database does, and who is in its way.
    private static async Task<string> SessionsAsync(LocalPlatform platform, string service)
    {
        await using var rows = await Rows.OfAsync(platform.ConnectionString(service));
        return string.Join(Environment.NewLine + "    ", await rows.ListAsync<string>(
            """
            select concat_ws(' ', pid, state, now() - state_change, wait_event_type, wait_event, 'blocked by', pg_blocking_pids(pid)::text, left(regexp_replace(query, '\s+', ' ', 'g'), 160))
            from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and (state <> 'idle' or now() - state_change < interval '5 s')
            """));
    }

    private static async Task<string> QueuesAsync(LocalPlatform platform, string service)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(platform.BrokerConnectionString) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var queue = await channel.QueueDeclarePassiveAsync(service);
        var given = await SafelyAsync(async () => $"{(await channel.QueueDeclarePassiveAsync($"{service}_error")).MessageCount}");
        return $"{queue.MessageCount} messages ready, {queue.ConsumerCount} consumers, given up: {given}";
    }

    // What is away is part of the state.
    private static async Task<string> SafelyAsync(Func<Task<string>> look)
    {
        try
        {
            return await look();
        }
        catch (Exception failure)
        {
            return failure.GetType().Name;
        }
    }
}
