using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Services;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.SectorPlans;

/// <summary>Lists the sectors' plans that the caller may see, each with its owner and day; a partner sees its own in any case.</summary>
internal static class ListSectorPlans
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ServiceUseCases.SectorPlans, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("The sectors' own plans beside the joint one");

    internal static async Task<Ok<Page<SectorPlanView>>> Handle(
        Guid childId, [AsParameters] Paging paging, PlansDb db, Viewers viewers, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync(childId, ct);
        var plans = db.SectorPlans.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(viewer);
        if (viewer.Kind is ViewerKind.Organisation)
        {
            // Its own it knows; another's that the client forbids to give to partners it does not see (L-21).
            plans = plans.Where(row => row.OrganisationId == viewer.Id || !db.ProhibitedDocuments.Any(one => one.DocumentId == row.Id));
        }

        if (paging.AfterId() is { } after)
        {
            plans = plans.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(plans.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<SectorPlanView>([.. page.Items.Select(SectorPlanView.From)], page.Next));
    }
}
