using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

internal static class GetPath
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/paths/{pathId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One path");

    internal static async Task<Ok<PathView>> Handle(Guid pathId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(PathView.From(
            await db.Paths.AsNoTracking().SingleOrDefaultAsync(row => row.Id == pathId, ct) ?? throw new Problem(Problems.NotFound)));
}
