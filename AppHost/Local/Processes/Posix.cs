using System.Runtime.InteropServices;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>The two things .NET cannot do with a process: send it a signal, and ask when it started.</summary>
internal static class Posix
{
    internal const int Interrupt = 2;
    internal const int Kill = 9;
    internal const int Terminate = 15;

    internal static bool IsRoot { get; } = geteuid() == 0;

    /// <summary>A process that is gone already is no fault.</summary>
    internal static void Signal(int process, int signal, bool withGroup = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(process, 2);
        _ = kill(withGroup ? -process : process, signal);
    }

    /// <summary>Start time in clock ticks since boot: with the id it names one process for good. Null when there is none.</summary>
    internal static long? StartedAt(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            // The name in brackets may hold spaces; state is the first field after it, start time the 20th.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" ? null : long.Parse(fields[19], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int kill(int pid, int signal);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint geteuid();
}
