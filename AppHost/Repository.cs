namespace SystemicPlatform.AppHost;

/// <summary>Finds the projects and their build output from where this code runs.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    // .../bin/Release/net10.0/
    internal static string Configuration { get; } =
        Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))) is "Release" ? "Release" : "Debug";

    internal static string Assembly(string root, string project, string configuration) => Path.Combine(
        root, Path.GetDirectoryName(project)!, "bin", configuration, "net10.0", Path.GetFileNameWithoutExtension(project) + ".dll");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SystemicPlatform.sln")))
            {
                return folder;
            }
        }
        return Environment.CurrentDirectory;
    }
}
