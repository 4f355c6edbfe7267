using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Lists who has seen a version.</summary>
internal static class ListReaders
{
    /// <summary>A reader.</summary>
    /// <param name="Id">The note.</param>
    /// <param name="Name">Who.</param>
    /// <param name="FirstSeenAt">UTC.</param>
    internal sealed record Row(Guid Id, [property: Personal] string Name, DateTimeOffset FirstSeenAt);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(VersionUseCases.Version + "/readers", Handle).ForChild(Permission.ReadPlans).WithSummary("Who has seen a version");

    internal static async Task<Ok<Page<Row>>> Handle(
        Guid childId, int number, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, CancellationToken ct)
    {
        var version = await shelf.FindAsync(childId, number, ct);
        var readers = db.Set<VersionReader>().AsNoTracking().Where(row => row.VersionId == version.Id);
        if (paging.AfterId() is { } after)
        {
            readers = readers.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(
            readers.OrderBy(row => row.Id).Select(row => new Row(row.Id, row.Name, row.FirstSeenAt)), row => [row.Id], ct));
    }
}
