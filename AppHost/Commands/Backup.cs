namespace SystemicPlatform.AppHost.Commands;

/// <summary>Every database and the keys that open what is encrypted in them, into one folder.</summary>
internal static class Backup
{
    internal const string KeysFile = "secrets.json";

    internal static async Task<int> RunAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await DatabaseFiles.WithServerAsync(async connection =>
        {
            foreach (var database in Topology.Systemic.Databases)
            {
                var file = Path.GetFullPath(Path.Combine(folder, database + ".dump"));
                await DatabaseFiles.RunAsync("pg_dump", connection(database), "--format=custom", $"--file={file}");
                Console.WriteLine($"  {file}");
            }
        });
        File.Copy(Path.Combine(Place.DataFolder, KeysFile), Path.Combine(folder, KeysFile), overwrite: true);
        Console.WriteLine($"  {Path.GetFullPath(Path.Combine(folder, KeysFile))}");
        Console.WriteLine("Keep it as safe as the databases: it holds client data and the keys to it.");
        return 0;
    }
}
