namespace SystemicPlatform.Bench.Measuring;

/// <summary>One line of the table: two sides, what they reached, and the ratio of the first to the second.</summary>
internal sealed record ReportLine(
    string What, string Unit, string A, string B, double ValueA, double ValueB, double Ratio, double Lowest, double Highest)
{
    public static ReportLine Of(string what, Metric metric, (string A, string B) pair, List<Dictionary<string, Round>> rounds)
    {
        double[] ratios = [.. rounds.Select(round => metric.Of(round[pair.A]) / metric.Of(round[pair.B])).Order()];
        return new ReportLine(
            what, metric.Unit, pair.A, pair.B,
            Middle([.. rounds.Select(round => metric.Of(round[pair.A])).Order()]),
            Middle([.. rounds.Select(round => metric.Of(round[pair.B])).Order()]),
            Middle(ratios), ratios[0], ratios[^1]);
    }

    private static double Middle(double[] ordered) =>
        ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
}
