namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>When and where a group meets.</summary>
internal static class SessionUseCases
{
    internal static void MapSessions(this RouteGroupBuilder training)
    {
        ScheduleSession.Map(training);
        ChangeSession.Map(training);
        CancelSession.Map(training);
        GetSession.Map(training);
        ListCalendar.Map(training);
    }
}
