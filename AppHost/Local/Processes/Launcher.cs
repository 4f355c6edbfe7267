using System.Collections.Concurrent;
using System.Diagnostics;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>
/// Starts programs so that nothing is left behind: each leads a session of its own (Ctrl-C reaches only us, and
/// a signal to its group reaches everything it started), and the kernel tells it to stop when we die.
/// That wish is tied to the thread that started it, so one thread starts everything and never ends.
/// </summary>
internal static class Launcher
{
    private const string AppendToLog = "exec \"$@\" >>\"$0\" 2>&1 </dev/null";
    private static readonly BlockingCollection<Action> Queue = [];

    static Launcher() =>
        new Thread(() =>
        {
            foreach (var start in Queue.GetConsumingEnumerable())
            {
                start();
            }
        })
        { IsBackground = true, Name = "launcher" }.Start();

    internal static Task<Process> StartAsync(ProcessSpec spec)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Queue.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(Prepare(spec))!);
            }
            catch (Exception failure)
            {
                started.SetException(new PlatformException($"{spec.Program} could not be started: {failure.Message}", failure));
            }
        });
        return started.Task;
    }

    private static ProcessStartInfo Prepare(ProcessSpec spec)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(spec.Log)!);
        var start = new ProcessStartInfo(Programs.Required("setsid")) { WorkingDirectory = spec.WorkingFolder ?? Path.GetTempPath() };
        string[] asUser = spec.User is { } user ? ["--reuid", user, "--regid", user, "--init-groups"] : [];
        string[] command = ["sh", "-c", AppendToLog, spec.Log, "setpriv", .. asUser, "--pdeathsig", Name(spec.StopSignal), "--",
            spec.Program, .. spec.Arguments];
        foreach (var argument in command)
        {
            start.ArgumentList.Add(argument);
        }
        // What was given to us for one part (a connection string, a key) must not leak into every other.
        foreach (var inherited in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }
        foreach (var (name, value) in spec.Environment)
        {
            start.Environment[name] = value;
        }
        return start;
    }

    private static string Name(int signal) => signal switch
    {
        Posix.Interrupt => "INT",
        Posix.Kill => "KILL",
        _ => "TERM",
    };
}
