using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Shows a version to readers. From then on it never changes.</summary>
internal static class PublishVersion
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/materials/{materialId:guid}/versions/{number:int}/publication", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Publishes a version of a material");

    internal static async Task<Ok<VersionView>> Handle(
        Guid materialId, int number, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var material = await db.Materials.OneAsync(materialId, caller, ct);
        var version = await db.VersionAsync(materialId, number, caller, ct);
        material.Publish(version, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(VersionView.From(version));
    }
}
