using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Faults;

/// <summary>
/// One of two instances of a service is killed under load (Must show 4 of the gateway): reads fail no more once it is noticed,
/// and a create whose answer was lost is done once, however often it is repeated with its key.
/// </summary>
public sealed class InstanceKillTests(PlatformFixture fixture)
{
    private const int Workers = 6;

    // The gateway asks every instance every five seconds, and sees at once that one cannot be reached.
    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(Proofs.InFull ? 30 : 4);

    private readonly ConcurrentBag<(TimeSpan At, string What)> failedReads = [];
    private readonly ConcurrentDictionary<string, int> tries = new(StringComparer.Ordinal);
    private int reads;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_read_fails_once_it_is_noticed_and_each_create_happens_once()
    {
        await using var second = await SecondInstance.StartAsync(fixture, "Teams.dll");
        await using var gateway = await SecondInstance.StartAsync(
            fixture, "Gateway.dll", new Dictionary<string, string>(StringComparer.Ordinal) { ["services__teams__http__1"] = second.Address.ToString() });
        var token = await fixture.Platform.TokenAsync(Scenario.OtherLead, Cancelled);
        using var client = new HttpClient { BaseAddress = gateway.Address, Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var clock = Stopwatch.StartNew();
        var working = Enumerable.Range(0, Workers).Select(worker => WorkAsync(client, worker, clock)).ToArray();

        await Task.Delay(TimeSpan.FromSeconds(1), Cancelled);
        second.Kill();
        var killed = clock.Elapsed;
        await Task.WhenAll(working);

        var late = failedReads.Where(one => one.At > killed + Noticed).ToArray();
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"instance killed: {reads} reads, {failedReads.Count} failed, {late.Length} of them later than {Noticed.TotalSeconds} s; {tries.Count} creates in {tries.Values.Sum()} tries"));
        Assert.True(late.Length == 0, string.Join('\n', late));
        var there = await fixture.Gateway.ListAsync(Scenario.OtherLead, "/api/teams/organisations", Cancelled);
        Assert.Equal(tries.Keys.Order(StringComparer.Ordinal), there.Select(row => row.GetProperty("name").GetString()!).Where(name => name.StartsWith("Kumppani ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private async Task WorkAsync(HttpClient client, int worker, Stopwatch clock)
    {
        for (var number = 0; clock.Elapsed < Length; number++)
        {
            await ReadAsync(client, clock);
            await CreateAsync(client, $"Kumppani {worker}-{number}");
        }
    }

    private async Task ReadAsync(HttpClient client, Stopwatch clock)
    {
        Interlocked.Increment(ref reads);
        try
        {
            using var answer = await client.GetAsync(new Uri("/api/teams/organisations?limit=20", UriKind.Relative), Cancelled);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                failedReads.Add((clock.Elapsed, $"{(int)answer.StatusCode}"));
            }
        }
        catch (HttpRequestException lost)
        {
            failedReads.Add((clock.Elapsed, lost.Message));
        }
    }

    // As a careful client does: the same key until there is an answer.
    private async Task CreateAsync(HttpClient client, string name)
    {
        var key = Guid.NewGuid().ToString();
        while (true)
        {
            tries.AddOrUpdate(name, 1, (_, count) => count + 1);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/teams/organisations")
                {
                    Content = JsonContent.Create(new { name, sector = "school", language = "fi", municipalities = Array.Empty<string>() }),
                };
                request.Headers.Add("Idempotency-Key", key);
                using var answer = await client.SendAsync(request, Cancelled);
                if (answer.StatusCode == HttpStatusCode.Created)
                {
                    return;
                }

                Assert.True((int)answer.StatusCode >= 500, $"{name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancelled)}");
            }
            catch (HttpRequestException)
            {
                // Whether it was done nobody knows: it is sent again.
            }
        }
    }
}
