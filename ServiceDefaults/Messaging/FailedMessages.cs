using System.Text;
using System.Threading.Channels;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// The service's <c>_error</c> queue for operators: see what could not be handled, and send it again. Shows types,
/// ids and the kind of fault, never a body.
/// </summary>
internal static class FailedMessages
{
    private const ushort MostShown = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>One message that was given up.</summary>
    internal sealed record Failed(string? MessageId, string? Type, string? Fault, string? At);

    /// <summary>How many were sent again.</summary>
    internal sealed record Resent(int Count);

    public static void Map(IEndpointRouteBuilder service)
    {
        service.MapGet("/messages/failed", List).Requires(Permission.OperatePlatform).WithSummary("Messages that could not be handled");
        service.MapPost("/messages/failed/resend", Resend).Requires(Permission.OperatePlatform).WithSummary("Sends them all again");
    }

    private static async Task<Ok<IReadOnlyList<Failed>>> List(ServiceName service, BrokerAddress broker, CancellationToken ct)
    {
        await using var connection = await ConnectAsync(broker, ct);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        // Not acknowledged: closing the channel puts them back.
        var messages = await ReadAsync(connection, channel, Queue(service), MostShown, ct);
        return TypedResults.Ok<IReadOnlyList<Failed>>([.. messages.Select(message => Describe(message.BasicProperties))]);
    }

    private static async Task<Ok<Resent>> Resend(ServiceName service, BrokerAddress broker, CancellationToken ct)
    {
        await using var connection = await ConnectAsync(broker, ct);
        var confirms = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
        await using var channel = await connection.CreateChannelAsync(confirms, ct);
        var messages = await ReadAsync(connection, channel, Queue(service), ushort.MaxValue, ct);
        foreach (var message in messages)
        {
            // Confirmed in the service's queue before it leaves the error queue: a crash between doubles it, and the
            // inbox takes care of that.
            await channel.BasicPublishAsync("", service.Value, mandatory: true, new BasicProperties(message.BasicProperties), message.Body, ct);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, ct);
        }

        return TypedResults.Ok(new Resent(messages.Count));
    }

    /// <summary>What the queue holds now, unacknowledged. Consumed rather than fetched: the queue has one active consumer.</summary>
    private static async Task<IReadOnlyList<BasicDeliverEventArgs>> ReadAsync(
        IConnection connection, IChannel channel, string queue, ushort most, CancellationToken ct)
    {
        var wanted = (int)Math.Min(await CountAsync(connection, queue, ct), most);
        if (wanted == 0)
        {
            return [];
        }

        var arriving = Channel.CreateUnbounded<BasicDeliverEventArgs>();
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, message) => arriving.Writer.WriteAsync(
            new BasicDeliverEventArgs(
                message.ConsumerTag, message.DeliveryTag, message.Redelivered, message.Exchange, message.RoutingKey,
                message.BasicProperties, message.Body.ToArray(), ct),
            ct).AsTask();
        await channel.BasicQosAsync(0, most, global: false, ct);
        await channel.BasicConsumeAsync(queue, autoAck: false, consumer, ct);
        return await TakeAsync(arriving.Reader, wanted, ct);
    }

    private static async Task<List<BasicDeliverEventArgs>> TakeAsync(ChannelReader<BasicDeliverEventArgs> arriving, int wanted, CancellationToken ct)
    {
        var messages = new List<BasicDeliverEventArgs>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            while (messages.Count < wanted)
            {
                messages.Add(await arriving.ReadAsync(patience.Token));
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Somebody else looks at the queue at the same time and has the rest.
        }

        return messages;
    }

    private static string Queue(ServiceName service) => $"{service.Value}_error";

    private static async Task<IConnection> ConnectAsync(BrokerAddress broker, CancellationToken ct) =>
        await new ConnectionFactory { Uri = broker.Value }.CreateConnectionAsync(ct);

    // Asking for a queue that is not there closes the channel, so it gets one of its own.
    private static async Task<uint> CountAsync(IConnection connection, string queue, CancellationToken ct)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue, ct)).MessageCount;
        }
        catch (OperationInterruptedException)
        {
            return 0;
        }
    }

    private static Failed Describe(IReadOnlyBasicProperties properties) => new(
        properties.MessageId,
        Header(properties, MessageHeaders.FaultMessageType) ?? Header(properties, "MT-Activity-Type"),
        Header(properties, MessageHeaders.FaultExceptionType),
        Header(properties, MessageHeaders.FaultTimestamp));

    private static string? Header(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers?.TryGetValue(name, out var value) is true && value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : null;
}
