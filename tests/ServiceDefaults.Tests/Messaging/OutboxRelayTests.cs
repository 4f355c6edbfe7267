using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Tests.Messaging;

/// <summary>A bus that gets nothing out, as after a connection that died unnoticed, does not hold up the relay without end.</summary>
public sealed class OutboxRelayTests : IAsyncDisposable
{
    private readonly OutboxState state = new();
    private readonly NpgsqlDataSource nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
    private readonly ConcurrentBag<Guid> published = [];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => nowhere.DisposeAsync();

    [Fact]
    public async Task Gives_up_a_publish_that_never_ends_and_says_that_it_is_held_up()
    {
        var relay = Relay(() => new TaskCompletionSource().Task);
        await Assert.ThrowsAsync<TimeoutException>(() => relay.PublishAsync([Row()], published, Cancelled));
        Assert.Empty(published);
        Assert.True(state.IsHeldUp);
    }

    [Fact]
    public async Task Is_no_longer_held_up_when_everything_was_taken()
    {
        state.IsHeldUp = true;
        await Relay(() => Task.CompletedTask).PublishAsync([Row(), Row()], published, Cancelled);
        Assert.Equal(2, published.Count);
        Assert.False(state.IsHeldUp);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_does_not_count_as_held_up()
    {
        var relay = Relay(() => Task.CompletedTask);
        await Assert.ThrowsAnyAsync<JsonException>(() => relay.PublishAsync([Row() with { Body = "{" }, Row()], published, Cancelled));
        Assert.Single(published);
        Assert.False(state.IsHeldUp);
    }

    private OutboxRelay Relay(Func<Task> publish)
    {
        var bus = DispatchProxy.Create<IBus, Bus>();
        ((Bus)(object)bus).Publish = publish;
        return new OutboxRelay(nowhere, bus, state, NullLogger<OutboxRelay>.Instance) { PublishTimeout = TimeSpan.FromMilliseconds(100) };
    }

    private static OutboxRelay.Waiting Row()
    {
        var erased = new ChildErased("tenant", Guid.NewGuid(), Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        return new(Guid.NewGuid(), typeof(ChildErased).FullName!, erased.ChildId, JsonSerializer.Serialize(erased, EventJson.Options), TraceParent: null);
    }

#pragma warning disable CA1852 // The proxy derives from it.
    internal class Bus : DispatchProxy
#pragma warning restore CA1852
    {
        internal Func<Task> Publish { get; set; } = () => Task.CompletedTask;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Publish();
    }
}
