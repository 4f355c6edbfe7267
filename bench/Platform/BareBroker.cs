using System.Diagnostics;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Publish and consume with the broker's own client, as safe as the platform does it: quorum queue, confirms, acknowledgements.</summary>
internal sealed class BareBroker
{
    private const ushort Prefetch = 32;

    private readonly Arrivals arrivals = new();
    private readonly IChannel publisher;
    private readonly string queue = $"bench-{Guid.NewGuid():n}";

    private BareBroker(IChannel publisher) => this.publisher = publisher;

    public static async Task<BareBroker> ConnectAsync(string address, CancellationToken ct)
    {
        var connection = await new ConnectionFactory { Uri = new Uri(address) }.CreateConnectionAsync(ct);
        var confirmed = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
        var broker = new BareBroker(await connection.CreateChannelAsync(confirmed, ct));
        await broker.ConsumeAsync(await connection.CreateChannelAsync(cancellationToken: ct), ct);
        return broker;
    }

    /// <summary>Publishes one message; returns how long it took until it was consumed.</summary>
    public async Task<TimeSpan> SendAsync(byte[] body, CancellationToken ct)
    {
        var begun = Stopwatch.GetTimestamp();
        var id = Guid.CreateVersion7();
        await PublishAsync(id, body, ct);
        return Stopwatch.GetElapsedTime(begun, await arrivals.WaitAsync(id, ct));
    }

    /// <summary>Publishes many at once; returns when all are consumed.</summary>
    public async Task SendManyAsync(int count, byte[] body, CancellationToken ct)
    {
        Guid[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        await Task.WhenAll(ids.Select(id => PublishAsync(id, body, ct)));
        foreach (var id in ids)
        {
            await arrivals.WaitAsync(id, ct);
        }
    }

    private async Task PublishAsync(Guid id, byte[] body, CancellationToken ct) => await publisher.BasicPublishAsync(
        exchange: "", queue, mandatory: false, new BasicProperties { Persistent = true, MessageId = id.ToString() }, body, ct);

    private async Task ConsumeAsync(IChannel channel, CancellationToken ct)
    {
        await channel.QueueDeclareAsync(
            queue, durable: true, exclusive: false, autoDelete: false,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["x-queue-type"] = "quorum" }, cancellationToken: ct);
        await channel.BasicQosAsync(0, Prefetch, global: false, ct);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            arrivals.Note(Guid.Parse(delivery.BasicProperties.MessageId!));
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, ct);
        };
        await channel.BasicConsumeAsync(queue, autoAck: false, consumer, ct);
    }
}
