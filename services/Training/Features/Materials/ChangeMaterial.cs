using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Changes what is said of a material: also its owner, when the former one leaves, and its next review.</summary>
internal static class ChangeMaterial
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/materials/{materialId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes a material's card");

    internal static async Task<Ok<MaterialView>> Handle(
        Guid materialId, MaterialRequest request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var material = await db.Materials.OneAsync(materialId, caller, ct);
        ifMatch.Guard(db, material);
        await request.EnsureKnownAsync(db, caller, ct);
        material.Change(request.Details());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(MaterialView.From(material));
    }
}
