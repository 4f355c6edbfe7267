namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>Who is trained and who may act as what, on any day.</summary>
internal static class CoverageUseCases
{
    internal static void MapCoverage(this RouteGroupBuilder training)
    {
        ShowCoverage.Map(training);
        ListGaps.Map(training);
        ListQualified.Map(training);
    }
}
