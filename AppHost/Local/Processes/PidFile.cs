using System.Globalization;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>
/// Remembers a process on disk as "id start-time", so that what a killed supervisor left behind can be stopped,
/// and a stranger who got the same id later cannot.
/// </summary>
internal sealed record PidFile(string Path)
{
    internal void Write(int process)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, string.Create(CultureInfo.InvariantCulture, $"{process} {Posix.StartedAt(process)}"));
    }

    internal void Delete() => File.Delete(Path);

    /// <summary>The process, when it is still the one that was written.</summary>
    internal int? Alive()
    {
        var words = File.Exists(Path) ? File.ReadAllText(Path).Split(' ') : [];
        return words.Length == 2
            && int.TryParse(words[0], CultureInfo.InvariantCulture, out var process)
            && long.TryParse(words[1], CultureInfo.InvariantCulture, out var started)
            && Posix.StartedAt(process) == started
                ? process
                : null;
    }
}
