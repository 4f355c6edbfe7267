namespace SystemicPlatform.Training.Features.Files;

/// <summary>CSV in and out.</summary>
internal static class FileUseCases
{
    internal static void MapFiles(this RouteGroupBuilder training)
    {
        ImportParticipants.Map(training);
        ExportParticipants.Map(training);
        ImportSessions.Map(training);
        ExportSessions.Map(training);
        ImportAttendance.Map(training);
        ExportAttendance.Map(training);
        ExportEnrolments.Map(training);
        ExportProgress.Map(training);
        ExportCertificates.Map(training);
        ExportLedger.Map(training);
        ExportCoverage.Map(training);
        ExportGaps.Map(training);
        ExportQualified.Map(training);
    }
}
