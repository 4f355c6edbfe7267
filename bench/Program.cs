using SystemicPlatform.Bench;
using SystemicPlatform.Bench.Comparisons;
using SystemicPlatform.Bench.Measuring;
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
    await using var platform = await BenchPlatform.StartAsync(stop.Token);
    var lines = new List<ReportLine>();
    foreach (var comparison in AllComparisons.Named(options.Only))
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
