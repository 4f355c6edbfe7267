using System.Diagnostics;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// One event at a time: from the answer to the request that caused it (its commit) until the other service has
/// committed its copy, through outbox, broker and inbox; against a bare publish until it is consumed.
/// </summary>
internal sealed class EventDelayComparison : Comparison
{
    private const string Platform = "outbox to inbox";
    private const string Bare = "bare broker";

    public override string Name => "event, commit to consumed";

    public override IReadOnlyList<Metric> Metrics => [Metric.Median, Metric.P99];

    public override IReadOnlyList<(string A, string B)> Pairs => [(Platform, Bare)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var teams = new Client(platform.Direct("teams"), await platform.TokenAsync("lead", ct));
        var copies = await NewRows.OfAsync(platform.OwnedDatabase("meetings"), "known_children", ct);
        var broker = await BareBroker.ConnectAsync(platform.Broker, ct);
        var body = BenchEvents.Body(Guid.CreateVersion7());
        return
        [
            new Side(Platform, Workers: 1, stop => UntilCopiedAsync(teams, copies, stop)),
            new Side(Bare, Workers: 1, stop => broker.SendAsync(body, stop)),
        ];
    }

    private static async Task<TimeSpan> UntilCopiedAsync(Client teams, Arrivals copies, CancellationToken ct)
    {
        var child = await teams.PostAsync("/api/teams/children", Samples.Child(), ct);
        var committed = Stopwatch.GetTimestamp();
        var copied = await copies.WaitAsync(child, ct);
        return copied > committed ? Stopwatch.GetElapsedTime(committed, copied) : TimeSpan.Zero;
    }
}
