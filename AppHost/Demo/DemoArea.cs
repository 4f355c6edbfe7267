using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>The invented people, teams and partners a new platform starts with. Loaded once per data folder, through the gateway.</summary>
internal static class DemoArea
{
    /// <summary>One thing to load; it must be safe to run again after a start that broke off.</summary>
    internal sealed record Step(string What, Func<LocalPlatform, CancellationToken, Task> Load);

    private static readonly IReadOnlyList<Step> Steps = [];

    internal static async Task LoadOnceAsync(
        string dataFolder, LocalPlatform platform, Action<string> say, CancellationToken cancellationToken)
    {
        var loaded = Path.Combine(dataFolder, "demo-loaded");
        if (Steps.Count == 0 || File.Exists(loaded))
        {
            return;
        }
        await LoadAsync(platform, say, cancellationToken);
        await File.WriteAllTextAsync(loaded, "", cancellationToken);
    }

    internal static async Task LoadAsync(LocalPlatform platform, Action<string> say, CancellationToken cancellationToken)
    {
        foreach (var step in Steps)
        {
            say($"Loading {step.What} …");
            await step.Load(platform, cancellationToken);
        }
    }
}
