namespace SystemicPlatform.AppHost.Local;

internal static class LogFolder
{
    /// <summary>A start begins with empty logs; those of the start before are kept beside them as <c>.old</c>.</summary>
    internal static void Turn(string folder)
    {
        foreach (var log in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.log") : [])
        {
            // The supervisor itself is writing this one.
            if (Path.GetFileName(log) is not "platform.log")
            {
                File.Move(log, log + ".old", overwrite: true);
            }
        }
    }
}
