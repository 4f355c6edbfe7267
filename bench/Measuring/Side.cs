using System.Diagnostics;

namespace SystemicPlatform.Bench.Measuring;

/// <summary>One of the things compared: something that is done again and again by several at once.</summary>
/// <param name="Name">Shown in the table.</param>
/// <param name="Workers">How many do it at once.</param>
/// <param name="Once">Does it once and says how long the part took that counts.</param>
internal sealed record Side(string Name, int Workers, Func<CancellationToken, Task<TimeSpan>> Once)
{
    /// <summary>How many things one <see cref="Once"/> does, for those that come in bursts.</summary>
    public int PerOnce { get; init; } = 1;

    /// <summary>A side of which the whole counts.</summary>
    public static Side Of(string name, int workers, Func<CancellationToken, Task> once) => new(name, workers, async ct =>
    {
        var begun = Stopwatch.GetTimestamp();
        await once(ct);
        return Stopwatch.GetElapsedTime(begun);
    });

    /// <summary>Does it for the time, at least once by each worker.</summary>
    public async Task<Round> RunAsync(TimeSpan length, CancellationToken ct)
    {
        var begun = Stopwatch.GetTimestamp();
        var workers = await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(begun, length, ct), ct)));
        return new Round(Stopwatch.GetElapsedTime(begun), PerOnce, workers.SelectMany(times => times).Order().ToArray());
    }

    private async Task<List<TimeSpan>> WorkAsync(long begun, TimeSpan length, CancellationToken ct)
    {
        var times = new List<TimeSpan>();
        do
        {
            times.Add(await Once(ct));
        }
        while (Stopwatch.GetElapsedTime(begun) < length);

        return times;
    }
}
