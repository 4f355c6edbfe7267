using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>Changes a goal; what came of it stays.</summary>
internal static class ChangeGoal
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/goals/{goalId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes a goal of development");

    internal static async Task<Ok<GoalView>> Handle(
        Guid goalId, GoalRequest request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var goal = await db.Goals.OneAsync(goalId, caller, ct);
        ifMatch.Guard(db, goal);
        goal.Change(request.Title.Trim(), request.Description?.Trim(), await request.ActivitiesAsync(db, caller, ct));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(GoalView.From(goal));
    }
}
