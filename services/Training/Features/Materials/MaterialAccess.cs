using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Readers see what is published; those who keep materials see drafts, too.</summary>
internal static class MaterialAccess
{
    /// <summary>Materials that the caller may see.</summary>
    /// <param name="rows">Materials.</param>
    /// <param name="caller">Who looks.</param>
    /// <param name="drafts">True: those who keep materials also see what was never published.</param>
    internal static IQueryable<Material> SeenBy(this IQueryable<Material> rows, Caller caller, bool drafts) =>
        drafts && caller.May(Permission.ManageTraining) ? rows : rows.Where(row => row.PublishedVersion != null);

    internal static IQueryable<MaterialVersion> SeenBy(this IQueryable<MaterialVersion> rows, Caller caller) =>
        caller.May(Permission.ManageTraining) ? rows : rows.Where(row => row.PublishedAt != null);

    /// <summary>A version of a material of the tenant written to.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<MaterialVersion> VersionAsync(this TrainingDb db, Guid materialId, int number, Caller caller, CancellationToken ct) =>
        await db.MaterialVersions.Of(caller).SingleOrDefaultAsync(row => row.MaterialId == materialId && row.Number == number, ct)
        ?? throw new Problem(Problems.NotFound);
}
