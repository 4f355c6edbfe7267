using System.Globalization;

namespace SystemicPlatform.AppHost.Tests;

internal static class ProcessTable
{
    /// <summary>Running processes whose command line names the text, ourselves excepted.</summary>
    internal static IReadOnlyList<string> Mentioning(string text) =>
        [.. Directory.GetDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)
                && id != Environment.ProcessId)
            .Select(CommandLine)
            .Where(command => command.Contains(text, StringComparison.Ordinal))];

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ""; // ended meanwhile
        }
    }
}
