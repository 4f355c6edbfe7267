using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Reads a version as it was published, and notes who has seen it.</summary>
internal static class GetVersion
{
    /// <summary>A version.</summary>
    /// <param name="Version">Which.</param>
    /// <param name="Content">What of it the caller may see.</param>
    internal sealed record Response(VersionRow Version, VersionContent Content);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(VersionUseCases.Version, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("A version of the joint plan as it was published");

    internal static async Task<Ok<Response>> Handle(
        Guid childId, int number, PlansDb db, VersionShelf shelf, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var version = await shelf.FindAsync(childId, number, ct);
        var content = await shelf.ShowAsync(version.Content, childId, version.PlanId, ct);
        var reader = new VersionReader(version, caller.Subject, caller.Name, clock.GetUtcNow());
        // Two windows of one reader may open it at the same moment: the first note stands.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into version_readers (id, tenant, version_id, child_id, subject, name, first_seen_at)
            values ({reader.Id}, {version.Tenant}, {reader.VersionId}, {reader.ChildId}, {reader.Subject}, {reader.Name}, {reader.FirstSeenAt})
            on conflict (version_id, subject) do nothing
            """, ct);
        return TypedResults.Ok(new Response(VersionRow.From(version), content));
    }
}
