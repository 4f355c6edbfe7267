namespace SystemicPlatform.Bench.Measuring;

/// <summary>What is read off a round.</summary>
internal sealed record Metric(string Unit, Func<Round, double> Of)
{
    /// <summary>More is better.</summary>
    public static Metric PerSecond { get; } = new("/s", round => round.PerSecond);

    /// <summary>More is better; only the time that counts.</summary>
    public static Metric PerCountedSecond { get; } = new("/s", round => round.PerCountedSecond);

    /// <summary>Less is better.</summary>
    public static Metric Median { get; } = new("ms median", round => round.Median);

    /// <summary>Less is better.</summary>
    public static Metric P95 { get; } = new("ms p95", round => round.P95);

    /// <summary>Less is better.</summary>
    public static Metric P99 { get; } = new("ms p99", round => round.P99);
}
