using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Measuring;

/// <summary>Things that are measured side by side. One file per comparison under Comparisons.</summary>
internal abstract class Comparison
{
    /// <summary>Short, for <c>--only</c> and the table.</summary>
    public abstract string Name { get; }

    /// <summary>Services that have to run besides the gateway.</summary>
    public virtual IReadOnlyList<string> Parts => ["teams", "meetings", "training", "reminders"];

    /// <summary>What is read off; each gives a line per pair.</summary>
    public virtual IReadOnlyList<Metric> Metrics => [Metric.PerSecond, Metric.Median];

    /// <summary>Names of the sides whose ratio is printed: the first divided by the second.</summary>
    public abstract IReadOnlyList<(string A, string B)> Pairs { get; }

    /// <summary>Makes what the sides need, and the sides.</summary>
    public abstract Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct);
}
