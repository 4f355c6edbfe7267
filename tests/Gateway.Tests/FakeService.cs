using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SystemicPlatform.Gateway.Tests;

/// <summary>A small real service behind the gateway: answers with what it received, and can misbehave.</summary>
internal sealed class FakeService : IAsyncDisposable
{
    private readonly WebApplication app;
    private int requests;

    private FakeService(WebApplication app) => this.app = app;

    public string Address { get; private set; } = "";

    /// <summary>Requests under /api.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>What it says of its health.</summary>
    public string Health { get; set; } = "healthy";

    public static async Task<FakeService> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 10_000_000);
        var service = new FakeService(builder.Build());
        service.Map();
        await service.app.StartAsync();
        service.Address = service.app.Urls.First();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Map()
    {
        app.UseWebSockets();
        app.MapGet("/health/ready", () => Results.Json(
            new { status = Health, checks = new { database = new { status = Health } } },
            statusCode: Health == "unhealthy" ? 503 : 200));
        app.MapGet("/openapi/{name}.json", (string name) => Results.Json(new
        {
            openapi = "3.1.1",
            info = new { title = name, version = "v1", description = new string('d', 4000) },
            paths = new { },
        }));
        app.Map("/api/{service}/slow", async (HttpContext context) => await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
        app.Map("/api/{service}/broken", (HttpContext context) => context.Abort());
        app.Map("/api/{service}/large", () => new string('x', 50_000));
        app.Map("/socket", EchoSocketAsync);
        app.Map("/{**path}", (Delegate)EchoAsync);
    }

    private async Task<Received> EchoAsync(HttpContext context)
    {
        Interlocked.Increment(ref requests);
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        context.Response.Headers.Server = "secret/1.0";
        context.Response.Headers.ETag = "\"7\"";
        return new Received(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()),
            body);
    }

    private static async Task EchoSocketAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var buffer = new byte[1000];
        var received = await socket.ReceiveAsync(buffer, context.RequestAborted);
        await socket.SendAsync(buffer.AsMemory(0, received.Count), received.MessageType, endOfMessage: true, context.RequestAborted);
        await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
    }
}

/// <summary>A request as it reached the service.</summary>
internal sealed record Received(string Method, string Path, Dictionary<string, string> Headers, string Body)
{
    /// <summary>The header, however its name is written; null when it is not there.</summary>
    public string? Header(string name) =>
        Headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).SingleOrDefault();
}
