using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Changes a path; a step that keeps its id stays done for those who did it.</summary>
internal static class ChangePath
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/paths/{pathId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes a path");

    internal static async Task<Ok<PathView>> Handle(
        Guid pathId, PathRequest request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var path = await db.Paths.OneAsync(pathId, caller, ct);
        ifMatch.Guard(db, path);
        if (path.Kind != request.Kind)
        {
            throw new InvalidFields("kind", "kind_is_fixed", "Induction stays induction.");
        }

        path.Change(request.Title.Trim(), await request.StepsAsync(db, caller, ct));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PathView.From(path));
    }
}
