using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Exports;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.Plans.Features.Words;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>The joint plan of a child, its sections, words and versions.</summary>
internal static class PlanUseCases
{
    internal const string Plan = "/children/{childId:guid}/joint-plan";

    internal static void AddPlans(this IServiceCollection services)
    {
        services.AddScoped<DraftReader>();
        services.AddChildExport<PlansDb>("jointPlans", async (db, childId, ct) =>
            (await db.Plans.AsNoTracking().Include(row => row.Sections).Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(plan => new { plan.Id, plan.Kind, plan.StartsOn, plan.EndedOn, plan.EndReason, Sections = plan.Sections.Select(PlanView.SectionOf) }));
        services.AddChildExport<PlansDb>("childsViews", async (db, childId, ct) =>
            (await db.ChildsViews.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(PlanView.ViewOf));
        services.AddChildExport<PlansDb>("words", async (db, childId, ct) =>
            (await db.Words.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(WordView.From));
        services.AddVersions();
    }

    internal static void MapPlans(this RouteGroupBuilder plans)
    {
        StartPlan.Map(plans);
        GetPlan.Map(plans);
        GetPlanOverview.Map(plans);
        ListPlans.Map(plans);
        EndPlan.Map(plans);
        WriteSection.Map(plans);
        WriteChildsView.Map(plans);
        SayWords.Map(plans);
        ChangeWords.Map(plans);
        plans.MapVersions();
        ExportPlan.Map(plans);
    }

    /// <summary>The plan that is worked on, with its sections.</summary>
    internal static async Task<JointPlan> ActivePlanAsync(this PlansDb db, Guid childId, CancellationToken ct) =>
        await db.Plans.Include(row => row.Sections).SingleOrDefaultAsync(row => row.ChildId == childId && row.EndedOn == null, ct)
            ?? throw new Problem(Problems.NotFound);

    /// <summary>What of the draft the caller may see.</summary>
    internal static IQueryable<PlanWord> WordsOf(this PlansDb db, JointPlan plan, Viewer viewer) =>
        db.Words.AsNoTracking().Where(row => row.PlanId == plan.Id).ShownTo(viewer).OrderBy(row => row.Id);
}
