using System.Diagnostics;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>A started program. It is gone, with all it started, when <see cref="StopAsync"/> returns.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ProcessSpec spec;

    private RunningProcess(Process process, ProcessSpec spec) => (this.process, this.spec) = (process, spec);

    internal int Id => process.Id;
    internal bool HasExited => process.HasExited;
    internal int ExitCode => process.ExitCode;
    internal string Log => spec.Log;

    internal static async Task<RunningProcess> StartAsync(ProcessSpec spec) => new(await Launcher.StartAsync(spec), spec);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code.</returns>
    internal static async Task<int> RunAsync(ProcessSpec spec, CancellationToken cancellationToken)
    {
        await using var running = await StartAsync(spec);
        await running.WaitForExitAsync(cancellationToken);
        return running.ExitCode;
    }

    internal Task WaitForExitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    /// <summary>SIGKILL to it and to all it started; itself apart, because just started it leads no group yet.</summary>
    internal void Kill()
    {
        Posix.Signal(Id, Posix.Kill, withGroup: true);
        process.Kill(); // does nothing when it has ended
    }

    internal async Task StopAsync(TimeSpan? within = null)
    {
        if (!HasExited)
        {
            Posix.Signal(Id, spec.StopSignal);
            using var patience = new CancellationTokenSource(within ?? spec.StopWithin);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
    }
}
