using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>What was published of a joint plan, who has read it and what they think of it.</summary>
internal static class VersionUseCases
{
    internal const string Versions = PlanUseCases.Plan + "/versions";
    internal const string Version = Versions + "/{number:int}";

    internal static void AddVersions(this IServiceCollection services)
    {
        services.AddScoped<VersionShelf>();
        services.AddChildExport<PlansDb>("planVersions", async (db, childId, ct) =>
            await db.Versions.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
                .Select(row => new { row.Id, row.PlanId, row.Number, row.Status, row.PublishedAt, row.PublishedBy, row.WhyWithoutChildsView, row.Content })
                .ToListAsync(ct));
        services.AddChildExport<PlansDb>("planReaders", async (db, childId, ct) =>
            await db.Set<VersionReader>().AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
                .Select(row => new { row.VersionId, row.Name, row.FirstSeenAt }).ToListAsync(ct));
        services.AddChildExport<PlansDb>("planOpinions", async (db, childId, ct) =>
            (await db.Set<VersionOpinion>().AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(OpinionView.From));
    }

    internal static void MapVersions(this RouteGroupBuilder plans)
    {
        PublishPlan.Map(plans);
        ListVersions.Map(plans);
        GetVersion.Map(plans);
        CompareVersions.Map(plans);
        ListReaders.Map(plans);
        GiveOpinion.Map(plans);
        ListOpinions.Map(plans);
    }
}
