using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Tools;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>How the services fit together, from what the caller may see: who doubles whom, which need and which goal nobody works on.</summary>
internal static class GetServicesOverview
{
    // As many as can lie side by side on a page; more of them is a finding by itself.
    private const int Most = 200;

    /// <summary>The overview.</summary>
    /// <param name="Services">Services of today and to come.</param>
    /// <param name="Doubled">Several for one need of one person at the same time.</param>
    /// <param name="Gaps">Needs that were seen last and for which there is no service.</param>
    /// <param name="IdleGoals">Open goals without an open step.</param>
    internal sealed record Response(
        IReadOnlyList<ServiceView> Services, IReadOnlyList<DoubleWork> Doubled, IReadOnlyList<ServiceGap> Gaps, IReadOnlyList<Guid> IdleGoals);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ServiceUseCases.Services + "/overview", Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("How the services around the child fit together: double work and gaps");

    internal static async Task<Ok<Response>> Handle(
        Guid childId, PlansDb db, VersionShelf shelf, ToolShelf tools, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var (viewer, today) = (await viewers.OfAsync(childId, ct), HelsinkiTime.Today(clock));
        var services = await db.Services.AsNoTracking().Where(row => row.ChildId == childId && (row.EndsOn == null || row.EndsOn >= today))
            .ShownTo(viewer).OrderBy(row => row.StartsOn).ThenBy(row => row.Id).Take(Most).ToListAsync(ct);
        var framework = caller.May(Permission.ReadTools) ? await FrameworkAsync(childId, db, tools, ct) : null;
        var idle = await db.Goals.AsNoTracking().Where(goal => goal.ChildId == childId && goal.State == GoalState.Open).ShownTo(viewer)
            .Where(goal => !db.Steps.Any(step => step.GoalId == goal.Id && step.State == StepState.Open)).OrderBy(goal => goal.Id).Select(goal => goal.Id).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            services.ConvertAll(ServiceView.From), [.. ServicesOverview.DoubledIn(services, today)], [.. ServicesOverview.GapsIn(services, framework, today)], idle));
    }

    private static async Task<FrameworkContent?> FrameworkAsync(Guid childId, PlansDb db, ToolShelf tools, CancellationToken ct)
    {
        var shown = await tools.ShownOfAsync(childId, ct);
        return (await db.ToolVersions.AsNoTracking()
            .Where(row => row.ChildId == childId && row.Kind == ToolKind.WellbeingFramework && shown.Any(tool => tool.Id == row.ToolId))
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(ct))?.Content.WellbeingFramework;
    }
}
