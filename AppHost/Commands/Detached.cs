using System.Diagnostics;
using System.Runtime.InteropServices;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>Starts the supervisor in a session of its own, shows its progress, and returns when all is healthy or has failed.</summary>
internal static class Detached
{
    private const string ChildVariable = "SYSTEMIC_DETACHED";

    internal static bool IsChild => Environment.GetEnvironmentVariable(ChildVariable) is not null;

    internal static async Task<int> StartAsync(string[] flags)
    {
        var log = Place.Options.Log("platform");
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        await File.WriteAllTextAsync(log, "");
        using var child = Process.Start(Supervisor(log, flags))!;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            Posix.Signal(child.Id, Posix.Terminate);
        });
        using var reader = new StreamReader(new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (!child.HasExited && Place.State.Phase is not RunState.Running)
        {
            await Task.Delay(100);
            Console.Write(await reader.ReadToEndAsync());
        }
        Console.Write(await reader.ReadToEndAsync());
        if (child.HasExited)
        {
            return 1;
        }
        await SignInTable.PrintAsync();
        Console.WriteLine("./platform down stops the platform; its logs are in " + Path.GetDirectoryName(log));
        return 0;
    }

    private static ProcessStartInfo Supervisor(string log, string[] flags)
    {
        var start = new ProcessStartInfo(Programs.Required("setsid"),
        [
            "sh", "-c", "exec \"$@\" >>\"$0\" 2>&1 </dev/null", log,
            Programs.Required("dotnet"), typeof(Detached).Assembly.Location, "up", .. flags.Where(flag => flag is not "--detach"),
        ]);
        start.Environment[ChildVariable] = "1";
        return start;
    }
}
