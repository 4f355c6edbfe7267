using System.Diagnostics;

namespace SystemicPlatform.Testing;

/// <summary>Waits by probing a condition, never by sleeping for a guessed time.</summary>
public static class Eventually
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    /// <summary>Probes until the condition holds; fails the test with <paramref name="what"/> when it does not in time.</summary>
    public static async Task HoldsAsync(string what, Func<Task<bool>> condition, TimeSpan? within = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > (within ?? TimeSpan.FromSeconds(20)))
            {
                throw new TimeoutException($"Did not happen within {watch.Elapsed.TotalSeconds:F0} s: {what}");
            }

            await Task.Delay(Step);
        }
    }
}
