using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// Writes the access log of one request. An allowed write's line is saved by the use case's own <c>SaveChanges</c>; a
/// read's line is saved before the answer goes out. If the line cannot be saved, the request fails. Scoped.
/// </summary>
public sealed partial class AccessTrail(ServiceDb db, CurrentCaller current, TimeProvider clock, ILogger<AccessTrail> logger)
{
    /// <summary>
    /// Notes that the caller was shown these children in a list: being listed is being handled, too (L-19). Call it
    /// from list use cases with the ids on the page.
    /// </summary>
    public void Listed(IEnumerable<Guid> childIds, string @object)
    {
        foreach (var childId in childIds)
        {
            db.Add(new AccessLogEntry(current.Value, clock.GetUtcNow(), "listed", @object, allowed: true) { ChildId = childId });
        }
    }

    /// <inheritdoc cref="Listed(IEnumerable{Guid}, string)"/>
    /// <remarks>For lists that can show children of several tenants: each line goes to its child's tenant.</remarks>
    public void Listed(IEnumerable<(Guid ChildId, string Tenant)> children, string @object)
    {
        foreach (var (childId, tenant) in children)
        {
            Allow(new AccessLogEntry(current.Value, clock.GetUtcNow(), "listed", @object, allowed: true) { ChildId = childId }, tenant);
        }
    }

    /// <summary>Adds the line of an allowed request; it is saved with the use case's own change.</summary>
    internal void Allow(AccessLogEntry line, string tenant)
    {
        db.Add(line);
        db.Entry(line).Property(row => row.Tenant).CurrentValue = tenant;
    }

    internal async Task<object?> FollowAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, CancellationToken ct)
    {
        var result = await next(context);
        if (db.ChangeTracker.Entries<AccessLogEntry>().Any(entry => entry.State == EntityState.Added))
        {
            await SaveOnlyLinesAsync(ct);
        }

        return result;
    }

    /// <summary>A refused attempt is saved at once: the request itself will fail.</summary>
    internal async Task RefuseAsync(AccessLogEntry line, CancellationToken ct)
    {
        if (current.Value.Tenants.Count == 0)
        {
            // No tenant, no tenant's log to write to. The subject is an opaque id.
            LogHomeless(line.Subject, line.Action);
            return;
        }

        Allow(line, current.Value.WritesTo ?? current.Value.Tenants[0]);
        await db.SaveChangesAsync(ct);
    }

    // A read changes nothing but the log: whatever else is pending was left unsaved on purpose.
    private async Task SaveOnlyLinesAsync(CancellationToken ct)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry =>
            entry.Entity is not AccessLogEntry && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray())
        {
            entry.State = EntityState.Detached;
        }

        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Action} to {Subject}, who belongs to no tenant")]
    private partial void LogHomeless(string subject, string action);
}
