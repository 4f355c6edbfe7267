namespace SystemicPlatform.Training.Features.Completion;

/// <summary>How far everyone is, and what was let off.</summary>
internal static class CompletionUseCases
{
    internal static void MapCompletion(this RouteGroupBuilder training)
    {
        GrantExemption.Map(training);
        ListProgress.Map(training);
    }
}
