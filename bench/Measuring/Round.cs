namespace SystemicPlatform.Bench.Measuring;

/// <summary>What one side did in one round.</summary>
/// <param name="Elapsed">From the first to the last.</param>
/// <param name="PerOnce">Things done by each time.</param>
/// <param name="Times">How long each took, in order.</param>
internal sealed record Round(TimeSpan Elapsed, int PerOnce, TimeSpan[] Times)
{
    public double PerSecond => Times.Length * PerOnce / Elapsed.TotalSeconds;

    /// <summary>Only the time that counts: for sides that also do what does not.</summary>
    public double PerCountedSecond => Times.Length * PerOnce / Times.Sum(time => time.TotalSeconds);

    public double Median => Milliseconds(0.5);

    public double P95 => Milliseconds(0.95);

    public double P99 => Milliseconds(0.99);

    private double Milliseconds(double share) => Times[Math.Min(Times.Length - 1, (int)(Times.Length * share))].TotalMilliseconds;
}
