namespace SystemicPlatform.AppHost.Demo;

/// <summary>Drives the story of the demo family through the gateway and prints it step by step.</summary>
internal static class DemoStory
{
    internal sealed record Step(string Title, Func<string, string, CancellationToken, Task> Play);

    private static readonly IReadOnlyList<Step> Steps = [];

    /// <summary>Plays all steps in order.</summary>
    /// <returns>0 when every step came out as told.</returns>
    internal static async Task<int> TellAsync(string gateway, string identity, CancellationToken cancellationToken)
    {
        if (Steps.Count == 0)
        {
            await Console.Error.WriteLineAsync("The story has no steps yet.");
            return 1;
        }
        foreach (var step in Steps)
        {
            Console.WriteLine(step.Title);
            await step.Play(gateway, identity, cancellationToken);
        }
        return 0;
    }
}
