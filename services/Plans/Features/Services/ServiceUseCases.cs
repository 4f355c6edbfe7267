using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.Plans.Features.SectorPlans;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>The services around a child, how they fit together, and the sectors' own plans beside the joint one.</summary>
internal static class ServiceUseCases
{
    internal const string Services = "/children/{childId:guid}/services";
    internal const string One = Services + "/{serviceId:guid}";
    internal const string SectorPlans = "/children/{childId:guid}/sector-plans";

    /// <summary>Of a child, its family and the workers; others are named.</summary>
    internal static Audience Usual { get; } = new(Everyone: false, Child: true);

    internal static void AddServiceOverview(this IServiceCollection services)
    {
        services.AddChildExport<PlansDb>("services", async (db, childId, ct) =>
            (await db.Services.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ServiceView.From));
        services.AddChildExport<PlansDb>("sectorPlans", async (db, childId, ct) =>
            (await db.SectorPlans.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(SectorPlanView.From));
        services.AddChildExport<PlansDb>("clientRelationships", async (db, childId, ct) =>
            (await db.Relationships.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(row => new { row.Id, row.Line, row.OpenedOn, row.ClosedOn }));
    }

    internal static void MapServices(this RouteGroupBuilder plans)
    {
        NoteService.Map(plans);
        ChangeService.Map(plans);
        EndService.Map(plans);
        ListServices.Map(plans);
        GetServicesOverview.Map(plans);
        ContributeSectorPlan.Map(plans);
        ChangeSectorPlan.Map(plans);
        ListSectorPlans.Map(plans);
    }

    /// <summary>The child's service, if the viewer may see it.</summary>
    internal static async Task<ChildService> ServiceAsync(this PlansDb db, Guid childId, Guid serviceId, Viewer viewer, CancellationToken ct) =>
        await db.Services.Where(row => row.Id == serviceId && row.ChildId == childId).ShownTo(viewer).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound);
}
