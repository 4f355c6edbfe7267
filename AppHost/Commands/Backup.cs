namespace SystemicPlatform.AppHost.Commands;

/// <summary>Every database into one folder, and beside it the keys that open what is encrypted in them.</summary>
internal static class Backup
{
    /// <summary>Keys lie beside the folder, not in it: copies of the databases alone must not open what is encrypted.</summary>
    internal static string KeysOf(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".keys.json";

    internal static async Task<int> RunAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await DatabaseFiles.WithServerAsync(async connection =>
        {
            foreach (var database in Place.Topology.Databases)
            {
                var file = Path.GetFullPath(Path.Combine(folder, database + ".dump"));
                await DatabaseFiles.RunAsync("pg_dump", connection(database), "--format=custom", $"--file={file}");
                Console.WriteLine($"  {file}");
            }
        });
        File.Copy(Path.Combine(Place.DataFolder, "secrets.json"), KeysOf(folder), overwrite: true);
        Console.WriteLine($"  {KeysOf(folder)}");
        Console.WriteLine("The last file holds the keys: keep it as safe as the databases, and apart from them.");
        return 0;
    }
}
