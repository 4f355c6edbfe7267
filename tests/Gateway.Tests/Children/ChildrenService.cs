using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SystemicPlatform.Gateway.Tests.Children;

/// <summary>A small real service that knows of one child, or of none.</summary>
internal sealed class ChildrenService : IAsyncDisposable
{
    private readonly WebApplication app;

    private ChildrenService(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>The token that came last.</summary>
    public string? Token { get; private set; }

    /// <summary>Answers with what <paramref name="answer"/> gives for the path and query behind the child; null is 404.</summary>
    public static async Task<ChildrenService> StartAsync(Func<string, IQueryCollection, object?> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new ChildrenService(builder.Build());
        service.app.MapGet("/health/ready", () => Results.Json(new { status = "healthy", checks = new { } }));
        service.app.MapGet("/api/{service}/children/{childId:guid}/{what}", (string what, HttpRequest request) =>
        {
            service.Token = request.Headers.Authorization;
            return answer(what, request.Query) is { } found ? Results.Json(found) : Results.NotFound();
        });
        await service.app.StartAsync();
        return service;
    }

    /// <summary>A log of so many lines, newest first, one every so many minutes; pages as the services do.</summary>
    public static Func<string, IQueryCollection, object?> Log(int lines, int minutes) =>
        Log([.. Enumerable.Range(0, lines).Select(index => -index * minutes)]);

    /// <summary>A log with a line at each of these minutes, in the order in which the service wrote them, the last one first.</summary>
    public static Func<string, IQueryCollection, object?> Log(IReadOnlyList<int> minutes)
    {
        var all = minutes.Select(minute => new { id = Guid.CreateVersion7(), at = DateTimeOffset.UnixEpoch.AddMinutes(minute) }).ToArray();
        return (_, query) =>
        {
            var limit = int.Parse(query["limit"]!);
            var cursor = query["cursor"].ToString();
            var from = cursor.Length == 0 ? 0 : Array.FindIndex(all, line => ServiceDefaults.Http.Paging.CursorAfter(line.id) == cursor) + 1;
            var items = all.Skip(from).Take(limit).ToArray();
            return new { items, next = from + items.Length < all.Length ? ServiceDefaults.Http.Paging.CursorAfter(items[^1].id) : null };
        };
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
