namespace SystemicPlatform.Testing;

/// <summary>A folder of the test's own that the servers' users can reach too.</summary>
public sealed class ScratchFolder : IDisposable
{
    public ScratchFolder()
    {
        Path = Directory.CreateTempSubdirectory("systemic-tests-").FullName;
        File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
