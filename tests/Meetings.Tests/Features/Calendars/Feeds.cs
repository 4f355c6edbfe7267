using System.Net;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

/// <summary>Calendar feeds in tests: a professional with one, and a program that reads it.</summary>
internal static class Feeds
{
    internal const string Path = "/api/meetings/calendar-feeds";

    /// <summary>A registered professional and their client.</summary>
    internal static async Task<(Guid Id, HttpClient Client)> WorkerAsync(this Area area)
    {
        var caller = TestCaller.With(Role.Professional, area.Tenant);
        return (await area.ProfessionalAsync(caller), area.As(caller));
    }

    /// <summary>Opens a feed; returns its id and its path below the gateway.</summary>
    internal static async Task<(Guid Id, string Path)> OpenAsync(this Area area, HttpClient client)
    {
        var feed = await area.PostedAsync(Path, new { label = "Puhelin" }, client);
        return (feed.GetProperty("id").GetGuid(), PathOf(feed));
    }

    internal static string PathOf(JsonElement feed) => new Uri(feed.Text("address")!).AbsolutePath;

    /// <summary>What a program without a token gets; the answer must be a calendar.</summary>
    internal static async Task<string> ReadAsync(this MeetingsFixture fixture, string path)
    {
        using var program = fixture.Service.Client(null);
        using var answer = await program.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return await answer.Content.ReadAsStringAsync();
    }
}
