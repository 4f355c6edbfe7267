namespace SystemicPlatform.Training.Features.Groups;

/// <summary>The groups in which a programme is held.</summary>
internal static class GroupUseCases
{
    internal static void MapGroups(this RouteGroupBuilder training)
    {
        OpenGroup.Map(training);
        ChangeGroup.Map(training);
        CancelGroup.Map(training);
        GetGroup.Map(training);
        ListGroups.Map(training);
        NameTrainers.Map(training);
    }
}
