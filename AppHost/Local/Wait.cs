using System.Diagnostics;

namespace SystemicPlatform.AppHost.Local;

internal static class Wait
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Probes until the answer is yes.</summary>
    /// <returns>False when the time ran out, or when <paramref name="giveUp"/> says that it is pointless to go on.</returns>
    internal static async Task<bool> UntilAsync(
        Func<CancellationToken, Task<bool>> probe, TimeSpan timeout, CancellationToken cancellationToken, Func<bool>? giveUp = null)
    {
        var clock = Stopwatch.StartNew();
        while (!await probe(cancellationToken))
        {
            if (clock.Elapsed > timeout || giveUp?.Invoke() == true)
            {
                return false;
            }
            await Task.Delay(Step, cancellationToken);
        }
        return true;
    }
}
