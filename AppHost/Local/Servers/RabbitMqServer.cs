using System.Globalization;
using System.Net.Sockets;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>A RabbitMQ node of our own on 127.0.0.1, run by the installed programs or in a container.</summary>
internal sealed class RabbitMqServer : IAsyncDisposable
{
    internal const string User = "systemic";

    private static readonly byte[] ProtocolHeader = [(byte)'A', (byte)'M', (byte)'Q', (byte)'P', 0, 0, 9, 1];

    private readonly RabbitMqOptions options;
    private readonly SupervisedProcess? mapper;

    private RabbitMqServer(RabbitMqOptions options, SupervisedProcess process, SupervisedProcess? mapper) =>
        (this.options, Process, this.mapper) = (options, process, mapper);

    internal SupervisedProcess Process { get; }
    internal int Port => options.Port;

    internal string ConnectionString => string.Create(
        CultureInfo.InvariantCulture, $"amqp://{User}:{options.Password}@127.0.0.1:{options.Port}");

    /// <summary>Prepares the folder on first use, starts the node and returns when it speaks AMQP.</summary>
    internal static async Task<RabbitMqServer> StartAsync(RabbitMqOptions options, CancellationToken cancellationToken = default)
    {
        var spec = options.Engine is { } engine
            ? await engine.RabbitMqAsync(options, cancellationToken)
            : await RabbitMqFiles.PrepareAsync(options, cancellationToken);
        var server = new RabbitMqServer(options, new SupervisedProcess(
            "rabbitmq", spec, token => SpeaksAmqpAsync(options.Port, token), options.Supervision), options.Engine is null ? Mapper(options) : null);
        try
        {
            await (server.mapper?.StartAsync(cancellationToken) ?? Task.CompletedTask);
            await server.Process.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await (mapper?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static SupervisedProcess Mapper(RabbitMqOptions options) =>
        new("epmd", RabbitMqFiles.Mapper(options), token => AcceptsAsync(options.MapperPort, token), options.Supervision);

    private static async Task<bool> AcceptsAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The port opens before the node is ready; a node that is ready answers the header with a method frame.</summary>
    private static async Task<bool> SpeaksAmqpAsync(int port, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port, patience.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(ProtocolHeader, patience.Token);
            var answer = new byte[1];
            return await stream.ReadAsync(answer, patience.Token) == 1 && answer[0] == 1;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
