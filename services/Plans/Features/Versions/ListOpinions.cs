using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Lists what people think of a version; those who make the plan see it.</summary>
internal static class ListOpinions
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(VersionUseCases.Version + "/opinions", Handle).ForChild(Permission.ReadPlans).WithSummary("Approvals of a version and views that differ");

    internal static async Task<Ok<Page<OpinionView>>> Handle(
        Guid childId, int number, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, CancellationToken ct)
    {
        var version = await shelf.FindAsync(childId, number, ct);
        var opinions = db.Set<VersionOpinion>().AsNoTracking().Where(row => row.VersionId == version.Id);
        if (paging.AfterId() is { } after)
        {
            opinions = opinions.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(opinions.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<OpinionView>([.. page.Items.Select(OpinionView.From)], page.Next));
    }
}
