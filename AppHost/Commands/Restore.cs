using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Commands;

internal static class Restore
{
    internal static async Task<int> RunAsync(string folder)
    {
        if (Place.State.Phase is not null)
        {
            throw new PlatformException("Stop the platform first (./platform down): nobody may write while its databases are replaced.");
        }
        var files = Place.Topology.Databases.ToDictionary(database => database, database => Path.GetFullPath(Path.Combine(folder, database + ".dump")), StringComparer.Ordinal);
        if (files.Values.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new PlatformException($"{missing} is not there; nothing was changed.");
        }
        if (File.Exists(Backup.KeysOf(folder)))
        {
            new Secrets(Place.DataFolder).TakeKeysFrom(Backup.KeysOf(folder));
        }
        else
        {
            Console.WriteLine($"{Backup.KeysOf(folder)} is not there: the keys of this platform are kept.");
        }
        await DatabaseFiles.WithServerAsync(async connection =>
        {
            foreach (var (database, file) in files)
            {
                await DatabaseFiles.RunAsync(
                    "pg_restore", connection(database), "--clean", "--if-exists", "--single-transaction", $"--dbname={database}", file);
                Console.WriteLine($"  {database} restored from {file}");
            }
        });
        return 0;
    }
}
