using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Adds a material to the support pack (A2-17, A2-18); readers see it once a version is published.</summary>
internal static class AddMaterial
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/materials", Handle).Requires(Permission.ManageTraining).WithSummary("Adds a material");

    internal static async Task<Created<MaterialView>> Handle(MaterialRequest request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        await request.EnsureKnownAsync(db, caller, ct);
        var material = Material.Add(request.Details());
        db.Add(material);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/materials/{material.Id}", MaterialView.From(material));
    }
}
