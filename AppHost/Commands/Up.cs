using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Commands;

internal static class Up
{
    internal static async Task<int> RunAsync(string[] flags)
    {
        if (Place.State.Supervisor is { } supervisor)
        {
            return await AlreadyRunningAsync(supervisor);
        }
        if (flags.Contains("--aspire"))
        {
            return await RunAspireAsync();
        }
        return flags.Contains("--detach") ? await Detached.StartAsync(flags) : await SuperviseAsync(flags);
    }

    private static async Task<int> AlreadyRunningAsync(int supervisor)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"The platform is {Place.State.Phase} already (process {supervisor}); ./platform down stops it."));
        await SignInTable.PrintAsync();
        return 0;
    }

    private static Task<int> RunAspireAsync() =>
#if ASPIRE
        Aspire.AspireRunner.RunAsync(Place.Topology, Place.Options);
#else
        throw new PlatformException("This build has no Aspire: ./platform up --aspire needs the Aspire packages on the package feed.");
#endif

    private static async Task<int> SuperviseAsync(string[] flags)
    {
        using var asked = new CancellationTokenSource();
        using var interrupt = StopOn(PosixSignal.SIGINT, asked);
        using var terminate = StopOn(PosixSignal.SIGTERM, asked);
        using var hangUp = StopOn(PosixSignal.SIGHUP, asked);
        await SweepAsync();
        LogFolder.Turn(Path.Combine(Place.DataFolder, "logs"));
        Place.State.Enter(RunState.Starting);
        try
        {
            await RunUntilAskedAsync(flags, asked.Token);
            return 0;
        }
        catch (OperationCanceledException) when (asked.IsCancellationRequested)
        {
            Console.WriteLine("Stopped before it was up.");
            return 130;
        }
        finally
        {
            Place.State.Leave();
        }
    }

    private static async Task RunUntilAskedAsync(string[] flags, CancellationToken asked)
    {
        var clock = Stopwatch.StartNew();
        var demo = !flags.Contains("--no-demo");
        // The portal says on every page that its people are invented.
        var options = Place.Options with { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Portal__Demo"] = demo ? "true" : "false" } };
        await using var platform = await LocalPlatform.StartAsync(Place.Topology, options, asked);
        if (demo)
        {
            await DemoArea.LoadOnceAsync(Place.DataFolder, platform, Console.WriteLine, asked);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All healthy after {clock.Elapsed.TotalSeconds:0} s."));
        Place.State.Enter(RunState.Running);
        if (!Detached.IsChild)
        {
            await SignInTable.PrintAsync();
            Console.WriteLine("Ctrl-C stops the platform.");
        }
        await Task.Delay(Timeout.Infinite, asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Place.State.Enter(RunState.Stopping);
        Console.WriteLine("Stopping …");
    }

    private static async Task SweepAsync()
    {
        var swept = await Place.State.SweepAsync();
        if (swept.Count > 0)
        {
            Console.WriteLine($"Stopped what an earlier run left behind: {string.Join(", ", swept)}");
        }
    }

    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource asked) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            asked.Cancel();
        });
}
