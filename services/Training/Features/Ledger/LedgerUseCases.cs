namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>Numbers of trainings, also of past ones known by numbers alone.</summary>
internal static class LedgerUseCases
{
    internal static void MapLedger(this RouteGroupBuilder training)
    {
        LoadReferenceHistory.Map(training);
        EnterPastTraining.Map(training);
        EnterGroup.Map(training);
        ListLedger.Map(training);
        SummariseLedger.Map(training);
    }
}
