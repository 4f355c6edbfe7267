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
            Report.Line(platform.LogTailOf(service, lines: 12));
        }
    }

    private static async Task<string> OutboxAsync(LocalPlatform platform, string service)
    {
        await using var rows = await Rows.OfAsync(platform.ConnectionString(service));
        return $"{await rows.CountAsync("select count(*) from outbox_messages where published_at is null")} events wait to be published";
    }

    private static async Task<string> QueuesAsync(LocalPlatform platform, string service)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(platform.BrokerConnectionString) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var queue = await channel.QueueDeclarePassiveAsync(service);
        return $"{queue.MessageCount} messages ready, {queue.ConsumerCount} consumers";
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
