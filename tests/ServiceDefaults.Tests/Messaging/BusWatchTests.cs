using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using RabbitMQ.Client;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;

namespace SystemicPlatform.ServiceDefaults.Tests.Messaging;

/// <summary>A service whose bus does not come back ends, and only such a one.</summary>
public sealed class BusWatchTests(ProbeFixture fixture) : IAsyncLifetime
{
    private readonly string queue = $"watched-{Guid.NewGuid():n}";
    private readonly Lifetime lifetime = new();
    private readonly OutboxState outbox = new();
    private bool ended;
    private IConnection connection = null!;
    private IChannel channel = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        connection = await new ConnectionFactory { Uri = new Uri(fixture.Servers.Broker) }.CreateConnectionAsync(Cancelled);
        channel = await connection.CreateChannelAsync(cancellationToken: Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        Environment.ExitCode = 0;
        await channel.QueueDeleteAsync(queue, cancellationToken: CancellationToken.None);
        await channel.DisposeAsync();
        await connection.DisposeAsync();
        lifetime.Dispose();
    }

    [Fact]
    public async Task A_queue_that_nobody_consumes_ends_the_process()
    {
        await channel.QueueDeclareAsync(queue, durable: false, exclusive: false, autoDelete: false, cancellationToken: Cancelled);
        using var watch = await WatchAsync();
        await Eventually.HoldsAsync("the process is asked to stop", () => Task.FromResult(lifetime.Stopped));
        Assert.Equal(1, Environment.ExitCode);
    }

    [Fact]
    public async Task A_process_that_does_not_stop_when_asked_is_ended()
    {
        await channel.QueueDeclareAsync(queue, durable: false, exclusive: false, autoDelete: false, cancellationToken: Cancelled);
        using var watch = await WatchAsync();
        await Eventually.HoldsAsync("it is ended", () => Task.FromResult(ended));
    }

    [Fact]
    public async Task An_outbox_that_is_held_up_although_the_broker_takes_messages_ends_the_process()
    {
        await channel.QueueDeclareAsync(queue, durable: false, exclusive: false, autoDelete: false, cancellationToken: Cancelled);
        await channel.BasicConsumeAsync(queue, autoAck: true, new Consumer(channel), Cancelled);
        using var watch = await WatchAsync();
        await Task.Delay(watch.LongestTrouble * 3, Cancelled); // the absence of an effect
        Assert.False(lifetime.Stopped);

        outbox.IsHeldUp = true;
        await Eventually.HoldsAsync("the process is asked to stop", () => Task.FromResult(lifetime.Stopped));
    }

    [Fact]
    public async Task A_queue_that_is_consumed_or_not_there_yet_does_not()
    {
        using var watch = await WatchAsync();
        await Task.Delay(watch.LongestTrouble * 3, Cancelled); // the absence of an effect
        Assert.False(lifetime.Stopped);

        await channel.QueueDeclareAsync(queue, durable: false, exclusive: false, autoDelete: false, cancellationToken: Cancelled);
        var tag = await channel.BasicConsumeAsync(queue, autoAck: true, new Consumer(channel), Cancelled);
        await Task.Delay(watch.LongestTrouble * 3, Cancelled);
        Assert.False(lifetime.Stopped);
        await channel.BasicCancelAsync(tag, cancellationToken: Cancelled);
    }

    private async Task<BusWatch> WatchAsync()
    {
        var watch = new BusWatch(
            new BrokerAddress(new Uri(fixture.Servers.Broker)), new ServiceName(queue), outbox, lifetime, TimeProvider.System, NullLogger<BusWatch>.Instance)
        {
            LongestTrouble = TimeSpan.FromMilliseconds(300),
            Step = TimeSpan.FromMilliseconds(50),
            LongestStop = TimeSpan.FromMilliseconds(200),
            End = () => ended = true,
        };
        await watch.StartAsync(Cancelled);
        return watch;
    }

    private sealed class Consumer(IChannel channel) : AsyncDefaultBasicConsumer(channel);

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public bool Stopped => stopping.IsCancellationRequested;

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }
}
