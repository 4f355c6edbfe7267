namespace SystemicPlatform.Training.Features.Attendances;

/// <summary>Who was at a session, and for how long.</summary>
internal static class AttendanceUseCases
{
    internal static void MapAttendances(this RouteGroupBuilder training)
    {
        RecordAttendance.Map(training);
        ListRoster.Map(training);
    }
}
