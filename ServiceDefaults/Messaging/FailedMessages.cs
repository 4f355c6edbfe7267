using System.Text;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RabbitMQ.Client;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// The service's <c>_error</c> queue for operators: see what could not be handled, and send it again. Shows types,
/// ids and the kind of fault, never a body.
/// </summary>
internal static class FailedMessages
{
    private const int MostShown = 200;

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
        var found = new List<Failed>();
        await using var connection = await ConnectAsync(broker, ct);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        if (await ExistsAsync(connection, service, ct))
        {
            // Not acknowledged: closing the channel puts them back.
            while (found.Count < MostShown && await channel.BasicGetAsync(Queue(service), autoAck: false, ct) is { } message)
            {
                found.Add(Describe(message.BasicProperties));
            }
        }

        return TypedResults.Ok<IReadOnlyList<Failed>>(found);
    }

    private static async Task<Ok<Resent>> Resend(ServiceName service, BrokerAddress broker, CancellationToken ct)
    {
        await using var connection = await ConnectAsync(broker, ct);
        if (!await ExistsAsync(connection, service, ct))
        {
            return TypedResults.Ok(new Resent(0));
        }

        var count = 0;
        var confirms = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
        await using var channel = await connection.CreateChannelAsync(confirms, ct);
        var waiting = await channel.MessageCountAsync(Queue(service), ct);
        for (; count < waiting && await channel.BasicGetAsync(Queue(service), autoAck: false, ct) is { } message; count++)
        {
            // Confirmed in the service's queue before it leaves the error queue: a crash between doubles it, and the
            // inbox takes care of that.
            await channel.BasicPublishAsync("", service.Value, mandatory: true, new BasicProperties(message.BasicProperties), message.Body, ct);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, ct);
        }

        return TypedResults.Ok(new Resent(count));
    }

    private static string Queue(ServiceName service) => $"{service.Value}_error";

    private static async Task<IConnection> ConnectAsync(BrokerAddress broker, CancellationToken ct) =>
        await new ConnectionFactory { Uri = broker.Value }.CreateConnectionAsync(ct);

    // Asking for a queue that is not there closes the channel, so it gets one of its own.
    private static async Task<bool> ExistsAsync(IConnection connection, ServiceName service, CancellationToken ct)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        try
        {
            await channel.QueueDeclarePassiveAsync(Queue(service), ct);
            return true;
        }
        catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
        {
            return false;
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
