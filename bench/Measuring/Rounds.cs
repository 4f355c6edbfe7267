using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Measuring;

/// <summary>
/// Runs the sides in turns, so that whatever drifts (heat, neighbours, growing tables) drifts for all alike, each
/// round beginning with another side. The ratio is taken within a round; what is reported is the median of the rounds.
/// </summary>
internal static class Rounds
{
    public static async Task<IReadOnlyList<ReportLine>> RunAsync(
        Comparison comparison, BenchPlatform platform, BenchOptions options, CancellationToken ct)
    {
        Console.Error.WriteLine($"{comparison.Name} …");
        var sides = await comparison.PrepareAsync(platform, ct);
        foreach (var side in sides)
        {
            // Warm: the runtime compiles in the background while it runs.
            await side.RunAsync(2 * options.Length, ct);
        }

        var rounds = new List<Dictionary<string, Round>>();
        for (var number = 0; number < options.Rounds; number++)
        {
            var round = new Dictionary<string, Round>(StringComparer.Ordinal);
            for (var turn = 0; turn < sides.Count; turn++)
            {
                var side = sides[(number + turn) % sides.Count];
                round[side.Name] = await side.RunAsync(options.Length, ct);
            }

            rounds.Add(round);
        }

        return [.. comparison.Metrics.SelectMany(metric => comparison.Pairs.Select(pair => ReportLine.Of(comparison.Name, metric, pair, rounds)))];
    }
}
