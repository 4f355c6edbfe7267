namespace SystemicPlatform.Meetings.Features.Reports;

/// <summary>How far meetings follow the model. Numbers about teams; no client data.</summary>
internal static class ReportUseCases
{
    internal static void MapReports(this RouteGroupBuilder meetings)
    {
        ReportDeviations.Map(meetings);
        ReportRegularity.Map(meetings);
        ReportProfessionalTeamFirst.Map(meetings);
    }
}
