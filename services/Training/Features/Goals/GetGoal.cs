using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>One goal of development.</summary>
internal static class GetGoal
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/goals/{goalId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One goal of development");

    internal static async Task<Ok<GoalView>> Handle(Guid goalId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(GoalView.From(
            await db.Goals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == goalId, ct) ?? throw new Problem(Problems.NotFound)));
}
