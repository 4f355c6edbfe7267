using System.Diagnostics;
using System.Globalization;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>
/// Keeps one program running: started once it is healthy, started again with a growing pause when it ends unasked,
/// and gone when stopped.
/// </summary>
internal sealed class SupervisedProcess(
    string name, ProcessSpec spec, Func<CancellationToken, Task<bool>> healthy, SupervisionOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim transition = new(1, 1);
    private readonly PidFile? pidFile = options.PidFolder is { } folder ? new PidFile(Path.Combine(folder, name + ".pid")) : null;
    private CancellationTokenSource stopping = new();
    private Task watching = Task.CompletedTask;
    private RunningProcess? running;

    internal string Name => name;
    internal int Restarts { get; private set; }
    internal int? ProcessId => running is { HasExited: false } process ? process.Id : null;

    internal Task<bool> IsHealthyAsync(CancellationToken cancellationToken) => healthy(cancellationToken);

    /// <summary>Returns when the part is healthy.</summary>
    /// <exception cref="PlatformException">It ended, or did not become healthy in time; the message holds its log tail.</exception>
    internal async Task StartAsync(CancellationToken cancellationToken)
    {
        await transition.WaitAsync(cancellationToken);
        try
        {
            if (ProcessId is not null)
            {
                return;
            }
            stopping = new CancellationTokenSource();
            var process = await LaunchAsync();
            if (!await BecomesHealthyAsync(process, cancellationToken))
            {
                throw new PlatformException(WhyNot(process));
            }
            watching = WatchAsync(stopping.Token);
        }
        catch
        {
            // A server that is asked to stop while it boots may wait for its own boot for ever.
            await EndAsync(within: TimeSpan.FromSeconds(3));
            throw;
        }
        finally
        {
            transition.Release();
        }
    }

    internal async Task StopAsync()
    {
        await transition.WaitAsync(CancellationToken.None);
        try
        {
            await stopping.CancelAsync();
            await watching;
            await EndAsync();
        }
        finally
        {
            transition.Release();
        }
    }

    /// <summary>SIGKILL, as a crash would be; the supervisor starts it again.</summary>
    internal void Kill() => running?.Kill();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
        transition.Dispose();
    }

    private async Task<RunningProcess> LaunchAsync()
    {
        running = await RunningProcess.StartAsync(spec);
        pidFile?.Write(running.Id);
        return running;
    }

    private async Task WatchAsync(CancellationToken stop)
    {
        var pause = options.FirstBackOff;
        var process = running!;
        var uptime = Stopwatch.StartNew();
        while (await EndedUnaskedAsync(process, stop))
        {
            pause = uptime.Elapsed > options.SteadyAfter ? options.FirstBackOff : pause;
            options.Say(string.Create(
                CultureInfo.InvariantCulture, $"{name} ended with {Reason(process)}; starting it again in {pause.TotalSeconds:0.#} s"));
            await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
            {
                return;
            }
            process.Kill();
            process = await LaunchAsync();
            uptime.Restart();
            Restarts++;
            pause = pause * 2 < options.LongestBackOff ? pause * 2 : options.LongestBackOff;
            await SayWhenHealthyAsync(process, stop);
        }
    }

    private async Task SayWhenHealthyAsync(RunningProcess process, CancellationToken stop)
    {
        try
        {
            if (await BecomesHealthyAsync(process, stop))
            {
                options.Say($"{name} is healthy again");
            }
            else if (!process.HasExited)
            {
                process.Kill(); // hangs: counts as a crash
            }
        }
        catch (OperationCanceledException)
        {
            // asked to stop meanwhile
        }
    }

    private static async Task<bool> EndedUnaskedAsync(RunningProcess process, CancellationToken stop)
    {
        await process.WaitForExitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stop.IsCancellationRequested;
    }

    private Task<bool> BecomesHealthyAsync(RunningProcess process, CancellationToken cancellationToken) =>
        Wait.UntilAsync(
            async token => !process.HasExited && await healthy(token), options.HealthyWithin, cancellationToken, () => process.HasExited);

    private string WhyNot(RunningProcess process)
    {
        var what = process.HasExited
            ? $"{name} ended with {Reason(process)} before it was healthy"
            : string.Create(CultureInfo.InvariantCulture, $"{name} was not healthy within {options.HealthyWithin.TotalSeconds:0} s");
        return $"{what}. The end of {process.Log}:\n{LogTail.Of(process.Log)}";
    }

    private static string Reason(RunningProcess process) =>
        process.ExitCode > 128 ? $"signal {process.ExitCode - 128}" : $"exit code {process.ExitCode}";

    private async Task EndAsync(TimeSpan? within = null)
    {
        if (running is { } process)
        {
            await process.StopAsync(within);
            await process.DisposeAsync();
            running = null;
        }
        pidFile?.Delete();
    }
}
