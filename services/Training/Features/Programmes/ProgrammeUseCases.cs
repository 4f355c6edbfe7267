namespace SystemicPlatform.Training.Features.Programmes;

/// <summary>What trainings there are.</summary>
internal static class ProgrammeUseCases
{
    internal static void MapProgrammes(this RouteGroupBuilder training)
    {
        PlanProgramme.Map(training);
        ChangeProgramme.Map(training);
        GetProgramme.Map(training);
        ListProgrammes.Map(training);
    }
}
