namespace SystemicPlatform.Architecture.Tests;

/// <summary>The project's source files.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Path, relative to the root with forward slashes, of every C# file that people wrote.</summary>
    public static string[] Files { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations" or ".data"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Names of the services that have a folder.</summary>
    public static string[] Services { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Root, "services")).Select(path => Path.GetFileName(path))
            .Where(name => name is not ("Contracts" or "Portal") && File.Exists(Path.Combine(Root, "services", name, $"{name}.csproj"))),
    ];

    public static IEnumerable<string> Below(string folder) => Files.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SystemicPlatform.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Not inside the project.");
        }

        return folder.FullName;
    }
}
