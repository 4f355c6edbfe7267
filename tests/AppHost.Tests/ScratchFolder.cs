namespace SystemicPlatform.AppHost.Tests;

/// <summary>A folder of the test's own that users without rights at home can reach too.</summary>
internal sealed class ScratchFolder : IDisposable
{
    internal ScratchFolder()
    {
        Path = Directory.CreateTempSubdirectory("apphost-tests-").FullName;
        File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
    }

    internal string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
