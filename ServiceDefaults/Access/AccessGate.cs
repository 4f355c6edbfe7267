using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// The one gate. Every request under /api passes it; a request about a child needs, besides the role's permission,
/// a grant for that child (team, consent, emergency …) or supervision of the tenant. Everything that it decides about
/// client data goes into the access log: allowed requests in the request's own transaction, refused ones at once.
/// </summary>
internal sealed class AccessGate(ServiceDb db, CurrentCaller current, AccessTrail trail, TimeProvider clock)
{
    /// <summary>Endpoint filter of every service's group.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var requirement = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AccessRequirement>()
            ?? throw new InvalidOperationException("The endpoint declares no permission.");
        if (requirement.Permission is not { } permission)
        {
            return await next(context);
        }

        var services = context.HttpContext.RequestServices;
        var gate = (AccessGate)services.GetService(typeof(AccessGate))!;
        return await gate.PassAsync(context, next, requirement, permission);
    }

    private async Task<object?> PassAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next, AccessRequirement requirement, Permission permission)
    {
        var http = context.HttpContext;
        var ct = http.RequestAborted;
        var caller = current.Value;

        // One connection for the request: its tenants are set once, and the checks below share it with the use case.
        await db.Database.OpenConnectionAsync(ct);
        await AdmitAsync(http, caller, permission, ct);
        if (!caller.May(permission))
        {
            await trail.RefuseAsync(Line(http, caller, permission, RouteChild(http), "role", allowed: false), ct);
            throw new Problem(requirement.Child is null ? Problems.Forbidden : Problems.NotFound);
        }

        if (requirement.Child is null)
        {
            return await trail.FollowAsync(context, next, ct);
        }

        var subject = await requirement.Child(context, ct);
        if (!subject.Exists)
        {
            throw new Problem(Problems.NotFound);
        }

        if (subject.ChildId is not { } childId)
        {
            if (!caller.MayWithoutChild(permission))
            {
                throw new Problem(Problems.NotFound);
            }

            return await trail.FollowAsync(context, next, ct);
        }

        if (await FindAsync(caller, permission, childId, ct) is not { } found)
        {
            await trail.RefuseAsync(Line(http, caller, permission, childId, "no_grant", allowed: false), ct);
            throw new Problem(Problems.NotFound);
        }

        if (caller.Roles.Contains(Role.Partner) && await IsProhibitedAsync(http, childId, ct))
        {
            await trail.RefuseAsync(Line(http, caller, permission, childId, "prohibited", allowed: false), ct);
            throw new Problem(Problems.NotFound);
        }

        // A write lands in the tenant written to: for a child of the caller's other tenant there is nothing there.
        if (!HttpMethods.IsGet(http.Request.Method) && caller.Tenant != found.Tenant)
        {
            throw new Problem(Problems.NotFound);
        }

        trail.Allow(Line(http, caller, permission, childId, found.Ground, allowed: true), found.Tenant);
        return await trail.FollowAsync(context, next, ct);
    }

    /// <summary>
    /// Turns a partner away that the area does not know, or has suspended, and whoever comes with a mandate that is none here:
    /// everywhere alike, so it tells nothing of any child.
    /// </summary>
    private async Task AdmitAsync(HttpContext http, Caller caller, Permission permission, CancellationToken ct)
    {
        if (caller.Roles.Contains(Role.Partner) && !await db.AdmitsAsync(caller, ct))
        {
            await trail.RefuseAsync(Line(http, caller, permission, RouteChild(http), "partner_not_admitted", allowed: false), ct);
            throw new Problem(Problems.PartnerNotAdmitted);
        }

        if (!await db.HoldsAsync(caller, ct))
        {
            await trail.RefuseAsync(Line(http, caller, permission, RouteChild(http), "mandate_not_accepted", allowed: false), ct);
            throw new Problem(Problems.MandateNotAccepted);
        }
    }

    /// <summary>A grant's ground first, because it says most; then supervision; an emergency grant when nothing else is.</summary>
    private async Task<Access?> FindAsync(Caller caller, Permission permission, Guid childId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var child = await db.KnownChildren.AsNoTracking().Where(row => row.Id == childId)
            .Select(row => new
            {
                row.Tenant,
                Grounds = db.EveryGrantOf(caller, now).Where(grant => grant.ChildId == row.Id)
                    .OrderBy(grant => grant.Ground == Grounds.Emergency).ThenBy(grant => grant.Id)
                    .Select(grant => grant.Ground).ToList(),
            })
            .FirstOrDefaultAsync(ct);
        if (child is null)
        {
            return null;
        }

        var granted = child.Grounds.Find(ground => GroundRules.Covers(ground, permission));
        var needsMore = granted is null or Grounds.Emergency;
        var ground = needsMore && caller.Supervises(permission) ? Grounds.Supervision : granted;
        return ground is null ? null : new Access(child.Tenant, ground);
    }

    // What a request names in its path is what it is about; what a list shows, the list leaves out by itself.
    private Task<bool> IsProhibitedAsync(HttpContext http, Guid childId, CancellationToken ct)
    {
        Guid[] named = [.. http.Request.RouteValues.Values.OfType<string>().Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse)];
        return db.ProhibitedDocuments.AnyAsync(row => row.ChildId == childId && named.Contains(row.DocumentId), ct);
    }

    private sealed record Access(string Tenant, string Ground);

    private AccessLogEntry Line(HttpContext http, Caller caller, Permission permission, Guid? childId, string ground, bool allowed) =>
        new(caller, clock.GetUtcNow(), JsonNamingPolicy.CamelCase.ConvertName(permission.ToString()), Pattern(http), allowed)
        {
            ChildId = childId,
            Ground = allowed && caller.ActsFor is not null ? Grounds.Mandate(ground) : ground,
            ObjectId = http.Request.RouteValues.Where(value => value.Key != "childId").Select(value => value.Value?.ToString()).FirstOrDefault(),
        };

    private static Guid? RouteChild(HttpContext http) =>
        Guid.TryParse(http.Request.RouteValues["childId"] as string, out var childId) ? childId : null;

    private static string Pattern(HttpContext http) =>
        $"{http.Request.Method} {(http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}";
}
