using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>A partner's system, or a gateway: takes requests on a real port and answers as it is told.</summary>
internal sealed class HttpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private HttpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            Taken.Add(new Taken(context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()), await reader.ReadToEndAsync()));
            context.Response.StatusCode = (int)Answer;
            context.Response.Headers.Location = "/elsewhere";
        });
    }

    /// <summary>What it answers.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    public ConcurrentBag<Taken> Taken { get; } = [];

    public Uri Address => new($"{app.Urls.First()}/hooks");

    public static async Task<HttpReceiver> OpenAsync()
    {
        var receiver = new HttpReceiver();
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>One request that was taken.</summary>
internal sealed record Taken(Dictionary<string, string> Headers, string Body);
