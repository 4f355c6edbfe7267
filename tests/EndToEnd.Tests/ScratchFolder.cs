namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>A folder of the test's own that the servers' users can reach too.</summary>
internal sealed class ScratchFolder : IDisposable
{
    internal ScratchFolder()
    {
        Path = Directory.CreateTempSubdirectory("end-to-end-").FullName;
        File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
    }

    internal string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
