using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>
/// Whatever is sent to whatever route: a clear answer, never an unexpected failure, nothing of the inside and nothing of
/// another area in it. Comes last, since what it sends changes whatever it can.
/// </summary>
public sealed class StrangeRequestTests(PlatformFixture fixture)
{
    private const int Long = 4_000;

    private const int AtOnce = 8;
    private const string Elsewhere = "Näkymättömässä";

    // The lead may do most, so most of what they send gets further than the permission.
    private static readonly string?[] Callers = ["lead", "responsible", "lead", "coordinator", "lead", "trainer", "lead", "auditor", "lead", "admin", "lead", "mother", "school", null];
    private static readonly string[] Inside = [Elsewhere, "Npgsql", "Exception", "   at ", "SystemicPlatform.", "password", "row-level", ".cs:line"];
    private static readonly int Count = Proofs.InFull ? 10_000 : 2_000;

    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_answers_ten_thousand_strange_requests_without_a_failure_or_a_leak()
    {
        await new Scenario(fixture).CreatedAsync(Scenario.OtherWorker, "/api/teams/children", Scenario.Child(Elsewhere, "Toisaalla"));
        foreach (var caller in Callers.OfType<string>())
        {
            tokens[caller] = await fixture.Platform.TokenAsync(caller, Cancelled);
        }

        using var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var requests = new StrangeRequests(seed: 20_261_122, await DocumentsAsync(client));
        await LearnAsync(requests);
        var answers = new ConcurrentDictionary<HttpStatusCode, int>();
        var faults = new ConcurrentQueue<string>();
        var before = Memory();
        var clock = Stopwatch.StartNew();

        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancelled }, async (number, _) =>
        {
            var (status, fault) = await SendAsync(client, requests, number);
            answers.AddOrUpdate(status, 1, (_, count) => count + 1);
            if (fault is not null)
            {
                faults.Enqueue(fault);
            }
        });

        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"strange: {Count} requests over {requests.Routes} routes in {clock.Elapsed.TotalSeconds:0} s: {string.Join(", ", answers.OrderBy(one => one.Key).Select(one => $"{one.Value} × {(int)one.Key}"))}; processes {before >> 20} → {Memory() >> 20} MB"));
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Distinct().Take(40)));
        Assert.True(answers.Count > 4 && answers.ContainsKey(HttpStatusCode.OK), "The requests did not get beyond the first check.");
        Assert.True(Memory() < before + (1L << 30), "The processes grew by more than 1 GB.");
    }

    // People, teams and a child to aim at.
    private async Task LearnAsync(StrangeRequests requests)
    {
        var (childId, teamId) = await new Scenario(fixture).ClientChildAsync("Outokki", "Kummalinen");
        requests.Ids.Add("childId", childId);
        foreach (var team in new[] { teamId, fixture.Area.East, fixture.Area.EastClient })
        {
            requests.Ids.Add("teamId", team);
        }

        foreach (var professional in fixture.Area.Professionals.Values)
        {
            requests.Ids.Add("professionalId", professional);
        }
    }

    private async Task<(HttpStatusCode Status, string? Fault)> SendAsync(HttpClient client, StrangeRequests requests, int number)
    {
        ApiRoute route;
        HttpRequestMessage request;
        lock (requests)
        {
            (route, request) = requests.Make(number);
        }

        using (request)
        {
            var caller = Callers[number / requests.Routes % Callers.Length];
            if (caller is not null)
            {
                request.Headers.Authorization = new("Bearer", tokens[caller]);
            }

            var sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(Cancelled);
            using var answer = await AnswerAsync(client, request, sent.Length);
            if (answer is null)
            {
                return (HttpStatusCode.RequestEntityTooLarge, null);
            }

            var body = await ReadAsync(answer);
            lock (requests)
            {
                requests.Learn(route, answer, body);
            }

            var leak = Array.Find(Inside, word => body.Contains(word, StringComparison.Ordinal) && !sent.Contains(word, StringComparison.Ordinal));
            var fault = (int)answer.StatusCode >= 500 ? body : leak is not null ? $"tells of \"{leak}\"" : null;
            return (answer.StatusCode, fault is null ? null : $"{route.Method} {route.Path} as {caller ?? "nobody"}: {(int)answer.StatusCode} {fault} ← {request.RequestUri} {Short(sent)}");
        }
    }

    // A body that is refused for its length is not read to its end: who is still sending may find the door closed.
    private static async Task<HttpResponseMessage?> AnswerAsync(HttpClient client, HttpRequestMessage request, int length)
    {
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
        }
        catch (HttpRequestException closed) when (length > Long && closed.InnerException is IOException)
        {
            return null;
        }
    }

    // A stream never ends by itself; its beginning says enough.
    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await answer.Content.ReadAsStringAsync(Cancelled);

    private static string Short(string text) => text.Length > 1_500 ? $"{text[..1_500]}…" : text;

    private static async Task<List<JsonElement>> DocumentsAsync(HttpClient client)
    {
        var documents = new List<JsonElement>();
        foreach (var service in new[] { "teams", "meetings", "plans", "training", "reminders", "partner" })
        {
            using var answer = await client.GetAsync(new Uri($"/openapi/{service}.json", UriKind.Relative), Cancelled);
            Assert.True(answer.IsSuccessStatusCode, $"The document of {service}: {answer.StatusCode}");
            documents.Add(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled)).RootElement);
        }

        return documents;
    }

    private long Memory() => fixture.Platform.ProcessIds.Sum(id =>
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    });
}
