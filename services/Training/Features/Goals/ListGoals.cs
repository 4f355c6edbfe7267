using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Goals;

internal static class ListGoals
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/goals", Handle).Requires(Permission.ReadTraining).WithSummary("Goals of development, oldest first");

    internal static async Task<Ok<Page<GoalView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var page = await paging.ReadAsync(db.Goals.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<GoalView>([.. page.Items.Select(GoalView.From)], page.Next));
    }
}
