namespace SystemicPlatform.Training.Features.Goals;

/// <summary>What the area develops towards, what it does for that, and what came of it.</summary>
internal static class GoalUseCases
{
    internal static void MapGoals(this RouteGroupBuilder training)
    {
        SetGoal.Map(training);
        ChangeGoal.Map(training);
        NoteResult.Map(training);
        GetGoal.Map(training);
        ListGoals.Map(training);
        ShowGoalNumbers.Map(training);
    }
}
