namespace SystemicPlatform.AppHost.Local.Processes;

internal static class LogTail
{
    internal static string Of(string path, int lines = 20)
    {
        if (!File.Exists(path))
        {
            return "(no log)";
        }
        var all = File.ReadAllLines(path);
        return string.Join('\n', all.Skip(Math.Max(0, all.Length - lines)));
    }
}
