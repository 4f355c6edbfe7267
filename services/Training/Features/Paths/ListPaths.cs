using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

internal static class ListPaths
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/paths", Handle).Requires(Permission.ReadTraining).WithSummary("Paths of induction and mentoring, oldest first");

    internal static async Task<Ok<Page<PathView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var page = await paging.ReadAsync(db.Paths.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<PathView>([.. page.Items.Select(PathView.From)], page.Next));
    }
}
