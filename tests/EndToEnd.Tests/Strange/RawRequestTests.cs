using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>
/// What no HTTP client would send, written onto the socket: headers twice, lengths that lie, paths with tricks, bodies that are
/// far too large or come far too slowly. A clear answer or a closed connection, nothing of the inside, and bounded memory.
/// A few rounds by default, a thousand connections and the slow ones with SYSTEMIC_TEST_ALL=1.
/// </summary>
public sealed class RawRequestTests(PlatformFixture fixture)
{
    private const string Json = "{\"name\":\"x\"}";
    private static readonly int Rounds = Proofs.InFull ? 40 : 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Inside = ["Npgsql", "Exception", "   at ", "SystemicPlatform.", "Kestrel", "Microsoft.AspNetCore", ".cs:line"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gives_a_clear_answer_or_none_and_keeps_nothing()
    {
        var token = await fixture.Platform.TokenAsync("lead", Cancelled);
        var partner = await fixture.Platform.TokenAsync("school", Cancelled);
        var (answers, faults) = (new ConcurrentDictionary<string, int>(StringComparer.Ordinal), new ConcurrentBag<string>());
        var before = Memory();
        string[] requests = [.. Enumerable.Range(0, Rounds).SelectMany(_ => Twisted(token, partner))];
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancelled }, async (request, _) =>
            Judge(request, await SendAsync(request), answers, faults));
        if (Proofs.InFull)
        {
            await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ => Judge("slow body", await SlowlyAsync(token), answers, faults)));
        }

        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"raw: {requests.Length} connections: {string.Join(", ", answers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value} × {one.Key}"))}; processes {before >> 20} → {Memory() >> 20} MB"));
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Distinct().Take(20)));
        Assert.True(answers.Keys.Count(status => status != "closed") >= 4, "The requests did not get beyond the first check.");
        Assert.True(Memory() < before + (512L << 20), "The processes grew by more than 512 MB.");
    }

    private static IEnumerable<string> Twisted(string token, string partner)
    {
        string[] tokens = [token, partner];
        foreach (var one in tokens)
        {
            var authorized = $"Host: a\r\nConnection: close\r\nAuthorization: Bearer {one}\r\n";
            foreach (var path in new[]
            {
                "/api/teams/areas", "//api//teams//areas", "/api/teams/../teams/areas", "/api/teams/%2e%2e/%2e%2e/etc/passwd", "/api/teams/areas%00", "/api/teams\\areas",
                "/api/%74eams/areas", "/partner/v1/../../api/teams/children", "/partner/v1/children/%2e%2e/invitations", "/partner%2fv1%2fchildren", "/partner/v1/children?limit=99999999999999999999",
                "/partner/v1/invitations?cursor=AAAA&cursor=BBBB", "http://elsewhere.example/api/teams/areas", "*", $"/{new string('a', 7_000)}",
            })
            {
                yield return $"GET {path} HTTP/1.1\r\n{authorized}\r\n";
            }

            foreach (var header in new[]
            {
                $"Authorization: Bearer {one}\r\n", "X-Tenant: pirkanmaa\r\nX-Tenant: kymenlaakso\r\n", "Host: b\r\n", "If-Match: \"1\"\r\nIf-Match: \"2\"\r\n",
                "Accept-Encoding: gzip\r\nAccept-Encoding: br\r\n", "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-For: 10.0.0.1\r\n", $"X-Long: {new string('x', 40_000)}\r\n", "Bad Header: x\r\n", "X-Null: a\0b\r\n",
            })
            {
                yield return $"GET /partner/v1/invitations HTTP/1.1\r\n{authorized}{header}\r\n";
            }

            foreach (var length in new[] { $"Content-Length: {Json.Length}\r\nContent-Length: 5\r\n", "Content-Length: -1\r\n", "Content-Length: 999999999999\r\n", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "Transfer-Encoding: gzip\r\n" })
            {
                yield return $"POST /partner/v1/consultations/bookings HTTP/1.1\r\n{authorized}Content-Type: application/json\r\nIdempotency-Key: a\r\nIdempotency-Key: b\r\n{length}\r\n{Json}";
            }

            yield return $"POST /partner/v1/consultations/slots HTTP/1.1\r\n{authorized}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{Chunks(20_000_000)}";
            yield return $"POST /api/teams/children HTTP/1.1\r\n{authorized}Content-Type: application/json\r\nContent-Length: 20000000\r\n\r\n{new string('9', 20_000_000)}";
            yield return $"GET /api/teams/areas HTTP/9.9\r\n{authorized}\r\n";
        }

        yield return "\0\0\0\0\r\n\r\n";
        yield return "GET / HTTP/1.1\r\n\r\n";
        yield return new string('G', 100_000);
    }

    private static string Chunks(int bytes)
    {
        var chunk = $"{65_536:x}\r\n{new string(' ', 65_536)}\r\n";
        return string.Concat(Enumerable.Repeat(chunk, bytes / 65_536)) + "0\r\n\r\n";
    }

    private static void Judge(string request, string answer, ConcurrentDictionary<string, int> answers, ConcurrentBag<string> faults)
    {
        var status = answer.Length > 12 && answer.StartsWith("HTTP/", StringComparison.Ordinal) ? answer[9..12] : "closed";
        answers.AddOrUpdate(status, 1, (_, count) => count + 1);
        var leak = Array.Find(Inside, word => answer.Contains(word, StringComparison.Ordinal));
        if (status is "500" or "502" or "503" or "504" || leak is not null)
        {
            faults.Add($"{request[..Math.Min(request.Length, 120)].ReplaceLineEndings(" ")} → {answer[..Math.Min(answer.Length, 300)]}");
        }
    }

    private async Task<string> SendAsync(string request)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        var (client, stream) = await ConnectAsync(patience.Token);
        using (client)
        {
            var reading = ReadAsync(stream, patience.Token);
            try
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception closed) when (closed is IOException or SocketException)
            {
                // It was refused before it was all sent.
            }

            return await reading;
        }
    }

    // A byte now and then, for as long as it is listened to.
    private async Task<string> SlowlyAsync(string token)
    {
        var (client, stream) = await ConnectAsync(Cancelled);
        using (client)
        {
            var clock = Stopwatch.StartNew();
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"POST /api/teams/children HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{{"), Cancelled);
            var reading = ReadAsync(stream, Cancelled);
            try
            {
                while (!reading.IsCompleted && clock.Elapsed < Patience)
                {
                    await stream.WriteAsync(" "u8.ToArray(), Cancelled);
                    await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1), Cancelled));
                }
            }
            catch (Exception closed) when (closed is IOException or SocketException)
            {
                // It was not waited for any longer.
            }

            Assert.True(clock.Elapsed < Patience, "A body that never comes is waited for.");
            return await reading;
        }
    }

    private async Task<(TcpClient Client, NetworkStream Stream)> ConnectAsync(CancellationToken ct)
    {
        var gateway = new Uri(fixture.Platform.Address("gateway"));
        var client = new TcpClient();
        await client.ConnectAsync(gateway.Host, gateway.Port, ct);
        return (client, client.GetStream());
    }

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken ct)
    {
        var (text, buffer) = (new StringBuilder(), new byte[16_384]);
        try
        {
            for (int count; (count = await stream.ReadAsync(buffer, ct)) > 0;)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, count));
            }
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            // Closed the hard way, which is an answer too.
        }

        return text.ToString();
    }

    private long Memory() => fixture.Platform.ProcessIds.Sum(id =>
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    });
}
