using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Lists the evaluations of the child's plans, oldest first, with the ratings of the goals that the caller may see.</summary>
internal static class ListEvaluations
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(EvaluationUseCases.Evaluations, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("Evaluations of the child's plans");

    internal static async Task<Ok<Page<EvaluationView>>> Handle(
        Guid childId, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var viewer = await viewers.OfAsync(childId, ct);
        var evaluations = db.Evaluations.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            evaluations = evaluations.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(evaluations.OrderBy(row => row.Id), row => [row.Id], ct);
        var ids = page.Items.Select(one => one.Id).ToArray();
        var ratings = (await db.RatingsOf(childId, viewer).Where(row => ids.Contains(row.EvaluationId)).ToListAsync(ct)).ToLookup(row => row.EvaluationId);
        return TypedResults.Ok(new Page<EvaluationView>(
            [.. page.Items.Select(one => EvaluationView.From(one, ratings[one.Id])).Select(view => For(viewer, view))], page.Next));
    }

    // A summary is written about all goals at once, and may tell of one that a partner may not see.
    private static EvaluationView For(Viewer viewer, EvaluationView view) =>
        viewer.Kind is ViewerKind.Organisation ? view with { Summary = null } : view;
}
