namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Induction and mentoring as paths of materials and sessions.</summary>
internal static class PathUseCases
{
    internal static void MapPaths(this RouteGroupBuilder training)
    {
        PlanPath.Map(training);
        ChangePath.Map(training);
        GetPath.Map(training);
        ListPaths.Map(training);
        StartWalk.Map(training);
        MarkStep.Map(training);
        ListWalks.Map(training);
        ListOwnWalks.Map(training);
    }
}
