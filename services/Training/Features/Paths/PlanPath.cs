using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Paths;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Plans a path of induction or mentoring out of materials, programmes and sessions (A2-29).</summary>
internal static class PlanPath
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/paths", Handle).Requires(Permission.ManageTraining).WithSummary("Plans a path of induction or mentoring");

    internal static async Task<Created<PathView>> Handle(PathRequest request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var path = new LearningPath(request.Kind, request.Title.Trim(), await request.StepsAsync(db, caller, ct));
        db.Add(path);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/paths/{path.Id}", PathView.From(path));
    }
}
