using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Goals;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>Sets a goal of the area's development, with what is done for it (A2-02).</summary>
internal static class SetGoal
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/goals", Handle).Requires(Permission.ManageTraining).WithSummary("Sets a goal of development with its activities");

    internal static async Task<Created<GoalView>> Handle(GoalRequest request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var goal = new DevelopmentGoal(request.Title.Trim(), request.Description?.Trim(), await request.ActivitiesAsync(db, caller, ct));
        db.Add(goal);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/goals/{goal.Id}", GoalView.From(goal));
    }
}
