using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>
/// Who looks on while a record is written sees it as it is written, also with the gateway in between: nothing on the way
/// collects, compresses or cuts the stream.
/// </summary>
public sealed class RecordStreamTests(PlatformFixture fixture)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly Scenario scenario = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task What_is_written_is_seen_within_a_second_through_the_gateway()
    {
        var meeting = await MeetingAsync();
        var record = await scenario.CreatedAsync(Scenario.Worker, $"{meeting}/record", new { });
        var part = record.Body.GetProperty("parts")[0].GetProperty("id").GetGuid();
        using var client = await LookingOnAsync();
        await using var stream = await client.GetStreamAsync(new Uri($"{meeting}/record/stream", UriKind.Relative), Cancelled);
        await using var seen = SseParser.Create(stream, (_, data) => JsonDocument.Parse(data.ToArray()).RootElement)
            .EnumerateAsync(Cancelled).GetAsyncEnumerator(Cancelled);
        Assert.True(await seen.MoveNextAsync());

        var slowest = TimeSpan.Zero;
        for (var number = 0; number < 10; number++)
        {
            var text = $"Kappale {number}";
            await scenario.CreatedAsync(Scenario.Worker, $"/api/meetings/record-parts/{part}/paragraphs", new { text });
            var watch = Stopwatch.StartNew();
            while (!Shows(seen.Current.Data, text))
            {
                Assert.True(await seen.MoveNextAsync(), "The stream ended.");
            }

            slowest = slowest > watch.Elapsed ? slowest : watch.Elapsed;
        }

        Report.Line($"record stream: 10 paragraphs written through the gateway, the slowest was seen after {slowest.TotalMilliseconds:F0} ms");
        Assert.True(slowest < Soon, $"{slowest.TotalMilliseconds:F0} ms");
    }

    private static bool Shows(JsonElement view, string text) =>
        view.GetProperty("paragraphs").EnumerateArray().Any(row => row.GetProperty("text").GetString() == text);

    private async Task<string> MeetingAsync()
    {
        var (_, teamId) = await scenario.ClientChildAsync("Virtaike", "Purolampi");
        var meeting = await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/meetings", new
        {
            Kind = "network",
            TeamId = teamId,
            Title = "Verkostotapaaminen",
            Date = Scenario.Today,
            LocalTime = "09:00",
            DurationMinutes = 60,
        });
        return $"/api/meetings/meetings/{meeting.Id}";
    }

    // As a browser asks: it takes compressed answers.
    private async Task<HttpClient> LookingOnAsync()
    {
        var token = await DevelopmentToken.GetAsync(fixture.Platform.Address("identity"), Scenario.Worker, Cancelled);
        var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")), Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        return client;
    }
}
