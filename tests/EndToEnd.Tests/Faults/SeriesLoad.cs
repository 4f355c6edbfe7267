using System.Collections.Concurrent;
using System.Net;
using SystemicPlatform.AppHost.Demo;

namespace SystemicPlatform.EndToEnd.Tests.Faults;

/// <summary>Several clients that create series and do not give up: each create is repeated under its key until it is answered.</summary>
internal sealed class SeriesLoad(DemoGateway gateway, string persona, int count, Func<int, object> body)
{
    private const int Clients = 8;

    private readonly ConcurrentQueue<int> waiting = new(Enumerable.Range(0, count));
    private readonly ConcurrentDictionary<int, Guid> answered = new();
    private readonly string run = Guid.NewGuid().ToString();
    private int requests;
    private int repeated;

    internal int Answered => answered.Count;
    internal IEnumerable<Guid> Series => answered.Values;
    internal string Words => $"{answered.Count} series answered 201 to {Clients} clients in {requests} requests, {repeated} of them repeated after a 5xx or a broken connection";

    internal Task RunAsync(CancellationToken cancelled) =>
        Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => CreateAsync(cancelled), cancelled)));

    private async Task CreateAsync(CancellationToken cancelled)
    {
        while (waiting.TryDequeue(out var number))
        {
            answered[number] = await CreateOneAsync(number, cancelled);
        }
    }

    private async Task<Guid> CreateOneAsync(int number, CancellationToken cancelled)
    {
        while (true)
        {
            Interlocked.Increment(ref requests);
            var answer = await TryAsync(number, cancelled);
            if (answer?.Status == HttpStatusCode.Created)
            {
                return answer.Id;
            }
            if (answer is not null && (int)answer.Status < 500)
            {
                throw new InvalidOperationException($"A series was refused: {answer.Short} {answer.Fault}");
            }
            Interlocked.Increment(ref repeated);
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancelled);
        }
    }

    private async Task<Answer?> TryAsync(int number, CancellationToken cancelled)
    {
        try
        {
            return await gateway.PostAsync(persona, "/api/meetings/series", body(number), $"{run}-{number}", cancelled);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancelled.IsCancellationRequested)
        {
            return null;
        }
    }
}
