using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

internal static class GetMaterial
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/materials/{materialId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One material with its versions, newest first");

    internal static async Task<Ok<MaterialPage>> Handle(Guid materialId, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var material = await db.Materials.AsNoTracking().SeenBy(caller, drafts: true).SingleOrDefaultAsync(row => row.Id == materialId, ct)
            ?? throw new Problem(Problems.NotFound);
        var versions = await db.MaterialVersions.AsNoTracking().Where(row => row.MaterialId == materialId).SeenBy(caller)
            .OrderByDescending(row => row.Number).ToListAsync(ct);
        return TypedResults.Ok(new MaterialPage(MaterialView.From(material), versions.ConvertAll(VersionView.From)));
    }
}
