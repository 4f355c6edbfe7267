using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>
/// Where a server keeps its data. As root the servers run as users of their own, who must be able to reach the
/// folder: below a home of mode 700 they cannot, and the data goes to /var/lib instead.
/// </summary>
internal static class ServerFolder
{
    internal static string For(string dataFolder, string server, string user)
    {
        var wanted = Path.Combine(dataFolder, server);
        if (!Posix.IsRoot || Reachable(wanted))
        {
            return wanted;
        }
        var instead = Path.Combine(Elsewhere(dataFolder), server);
        return Reachable(instead)
            ? instead
            : throw new PlatformException(
                $"The user {user} can reach neither {wanted} nor {instead}. Move the project out of the closed folder, "
                + "for example to /srv, or run as an ordinary user.");
    }

    /// <summary>Where the servers' data goes when their users cannot reach the data folder.</summary>
    internal static string Elsewhere(string dataFolder)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(dataFolder))))[..12];
        return Path.Combine("/var/lib/systemic-platform", name);
    }

    /// <summary>Makes the folder and hands it to the user the server runs as.</summary>
    internal static void Create(string folder, string user)
    {
        Directory.CreateDirectory(folder);
        if (Posix.IsRoot)
        {
            Run("chown", "-R", $"{user}:{user}", folder);
        }
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool Reachable(string folder)
    {
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (Directory.Exists(parent) && !File.GetUnixFileMode(parent).HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }
        return true;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new PlatformException($"{program} {string.Join(' ', arguments)} failed with exit code {process.ExitCode}.");
        }
    }
}
