using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// <c>GET /children/{childId}/access-log</c>: who has handled the child's data in this service (L-19), newest first.
/// The same in every service; the gateway merges them.
/// </summary>
internal static class AccessLogReport
{
    /// <summary>One line as people see it.</summary>
    internal sealed record Line(
        Guid Id, DateTimeOffset At, string Name, string Role, string? Organisation, string Action, string Object, string? Ground, bool Allowed);

    public static void Map(IEndpointRouteBuilder service) =>
        service.MapGet("/children/{childId:guid}/access-log", Handle).ForChild(Permission.ReadAccessLog).WithSummary("Who has handled this child's data");

    private static async Task<Ok<Page<Line>>> Handle(
        Guid childId, [AsParameters] Paging paging, ServiceDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        // The log keeps the id that it was written with, also when that record turned out to be a second one of this child.
        var merged = await db.Set<MergedChild>().Where(row => row.ChildId == childId).Select(row => (Guid?)row.Id).ToListAsync(ct);
        var lines = merged.Count == 0
            ? db.AccessLog.AsNoTracking().Where(line => line.ChildId == childId)
            : db.AccessLog.AsNoTracking().Where(line => line.ChildId == childId || merged.Contains(line.ChildId));
        var now = clock.GetUtcNow();
        if (caller.Roles.All(role => role is Role.Family)
            && !await db.EveryGrantOf(caller, now).AnyAsync(grant => grant.ChildId == childId && grant.Ground == Grounds.OlderLog, ct))
        {
            // What is older a client gets for a special reason only (L-19): Teams records it and gives the grant.
            var since = now.AddYears(-2);
            lines = lines.Where(line => line.At >= since);
        }

        if (paging.AfterId() is { } after)
        {
            lines = lines.Where(line => line.Sequence < db.AccessLog.Where(last => last.Id == after).Select(last => last.Sequence).FirstOrDefault());
        }

        var page = await paging.ReadAsync(
            lines.OrderByDescending(line => line.Sequence).Select(line => new Line(
                line.Id, line.At, line.Name, line.Role, line.Organisation, line.Action, line.Object, line.Ground, line.Allowed)),
            line => [line.Id],
            ct);
        return TypedResults.Ok(page);
    }
}
