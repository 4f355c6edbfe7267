using Npgsql;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// Many events at once, as after the broker was away: committed to the outbox together, until the other service has
/// handled all; against as many bare messages. On the way each event costs the platform three more database writes.
/// </summary>
internal sealed class EventFlowComparison : Comparison
{
    private const int Burst = 500;
    private const string Platform = "outbox to inbox";
    private const string Bare = "bare broker";

    public override string Name => "event, many at once";

    public override IReadOnlyList<Metric> Metrics => [Metric.PerSecond];

    public override IReadOnlyList<(string A, string B)> Pairs => [(Platform, Bare)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var copies = await NewRows.OfAsync(platform.OwnedDatabase("meetings"), "known_children", ct);
        var broker = await BareBroker.ConnectAsync(platform.Broker, ct);
        var teams = platform.Database("teams");
        var body = BenchEvents.Body(Guid.CreateVersion7());
        return
        [
            Side.Of(Platform, workers: 1, stop => UntilCopiedAsync(teams, copies, stop)) with { PerOnce = Burst },
            Side.Of(Bare, workers: 1, stop => broker.SendManyAsync(Burst, body, stop)) with { PerOnce = Burst },
        ];
    }

    private static async Task UntilCopiedAsync(NpgsqlDataSource teams, Arrivals copies, CancellationToken ct)
    {
        Guid[] children = [.. Enumerable.Range(0, Burst).Select(_ => Guid.CreateVersion7())];
        await using (var connection = await BenchTenant.OpenAsync(teams, ct))
        {
            await BenchEvents.CommitAsync(connection, children, ct);
        }

        foreach (var child in children)
        {
            await copies.WaitAsync(child, ct);
        }
    }
}
