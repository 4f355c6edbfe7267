using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Exports;

/// <summary>Exports the published plan in the shape of the national client plan, as far as the caller may see it (L-24).</summary>
internal static class ExportPlan
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan + "/export", Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("The plan in the shape of the national client plan");

    internal static async Task<Ok<ClientPlan>> Handle(Guid childId, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        var version = (await shelf.ShownAsync(childId, ct)).LastOrDefault() ?? throw new Problem(Problems.NotFound);
        var seen = await shelf.ShowAsync(version.Content, childId, version.PlanId, ct);

        // What people think of a plan is said to those who make it, not to every partner.
        var dissents = (await viewers.OfAsync(childId, ct)).Kind is ViewerKind.Organisation ? [] : await db.Set<VersionOpinion>().AsNoTracking()
            .Where(row => row.VersionId == version.Id && row.Stance != Stance.Approves).OrderBy(row => row.Id).ToListAsync(ct);
        return TypedResults.Ok(ClientPlanWriter.Write(version, seen, dissents));
    }
}
