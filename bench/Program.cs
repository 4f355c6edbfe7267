using SystemicPlatform.Bench;
using SystemicPlatform.Bench.Comparisons;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Pages;
using SystemicPlatform.Bench.Platform;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    var options = BenchOptions.Parse(args);
    if (options.Pages)
    {
        await PageSurvey.RunAsync(stop.Token);
        return 0;
    }

    var chosen = AllComparisons.Named(options.Only);
    await using var platform = await BenchPlatform.StartAsync([.. chosen.SelectMany(comparison => comparison.Parts).Distinct(StringComparer.Ordinal)], stop.Token);
    var lines = new List<ReportLine>();
    foreach (var comparison in chosen)
    {
        lines.AddRange(await Rounds.RunAsync(comparison, platform, options, stop.Token));
    }

    Report.Print(lines, options);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
catch (Exception failure)
{
    // Whatever it was: the parts that were started are stopped, and one line says why.
    await Console.Error.WriteLineAsync($"bench: {failure.Message}");
    return 1;
}
