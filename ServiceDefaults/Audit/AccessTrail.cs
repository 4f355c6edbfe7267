using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// Writes the access log of one request. An allowed write's line is saved by the use case's own <c>SaveChanges</c>; a
/// read's line is saved before the answer goes out. If the line cannot be saved, the request fails. Scoped.
/// </summary>
public sealed partial class AccessTrail(
    ServiceDb db, CurrentCaller current, IOutbox outbox, ServiceName service, TimeProvider clock, ILogger<AccessTrail> logger)
{
    private readonly List<AccessLogEntry> ofSeveralTenants = [];
    private bool refused;

    /// <summary>
    /// Notes that the caller was shown these children in a list: being listed is being handled, too (L-19). Call it
    /// from list use cases with the ids on the page. Each line goes to its child's tenant.
    /// </summary>
    public void Listed(IEnumerable<Guid> childIds, string @object)
    {
        foreach (var line in childIds.Select(childId => Shown(childId, @object)))
        {
            if (current.Value.WritesTo is { } tenant)
            {
                Allow(line, tenant);
            }
            else
            {
                ofSeveralTenants.Add(line);
            }
        }
    }

    /// <inheritdoc cref="Listed(IEnumerable{Guid}, string)"/>
    /// <remarks>For lists that know the tenants of what they show.</remarks>
    public void Listed(IEnumerable<(Guid ChildId, string Tenant)> children, string @object)
    {
        foreach (var (childId, tenant) in children)
        {
            Allow(Shown(childId, @object), tenant);
        }
    }

    /// <summary>
    /// The gate let the caller in, but not to this object of the child, e.g. because the child has not consented. Throw what
    /// this returns: the caller is answered 404, and the request's line says that the look was refused.
    /// </summary>
    /// <param name="ground">Why, snake_case.</param>
    public Problem Refused(string ground)
    {
        foreach (var line in db.ChangeTracker.Entries<AccessLogEntry>().Where(entry => entry.State == EntityState.Added))
        {
            line.Property(row => row.Allowed).CurrentValue = false;
            line.Property(row => row.Ground).CurrentValue = ground;
        }

        refused = true;
        return new Problem(Problems.NotFound);
    }

    /// <summary>Adds the line of an allowed request; it is saved with the use case's own change.</summary>
    internal void Allow(AccessLogEntry line, string tenant)
    {
        db.Add(line);
        db.Entry(line).Property(row => row.Tenant).CurrentValue = tenant;
    }

    internal async Task<object?> FollowAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, CancellationToken ct)
    {
        object? result;
        try
        {
            result = await next(context);
        }
        catch (Problem problem) when (refused || problem.Current is not null)
        {
            // A look that the use case refuses is told of; the refusal of a change that came too late shows the row as it is
            // now, and that is a read like any other.
            await SaveOnlyLinesAsync(ct);
            throw;
        }

        await PlaceAsync(ct);
        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            TellOfDisclosures();
        }

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

    private AccessLogEntry Shown(Guid childId, string @object) =>
        new(current.Value, clock.GetUtcNow(), "listed", @object, allowed: true) { ChildId = childId };

    private async Task PlaceAsync(CancellationToken ct)
    {
        if (ofSeveralTenants.Count == 0)
        {
            return;
        }

        var ids = ofSeveralTenants.Select(line => line.ChildId!.Value).ToHashSet();
        var tenants = await db.KnownChildren.AsNoTracking().Where(child => ids.Contains(child.Id)).ToDictionaryAsync(child => child.Id, child => child.Tenant, ct);
        foreach (var line in ofSeveralTenants)
        {
            Allow(line, tenants[line.ChildId!.Value]);
        }

        ofSeveralTenants.Clear();
    }

    /// <summary>What a partner was shown of a child left the area: told together with the line itself, whatever the route (L-20).</summary>
    private void TellOfDisclosures()
    {
        if (!current.Value.Roles.Contains(Role.Partner) || current.Value.Organisation is not { } organisation)
        {
            return;
        }

        foreach (var line in db.ChangeTracker.Entries<AccessLogEntry>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToArray())
        {
            if (line is { Allowed: true, ChildId: { } childId })
            {
                outbox.Publish(new ChildDataDisclosed(
                    line.Tenant, childId, service.Value, line.Action, line.ObjectId, organisation, line.Ground, line.At));
            }
        }
    }

    // A read changes nothing but the log, and tells nothing but that: whatever else is pending was left unsaved on purpose.
    private async Task SaveOnlyLinesAsync(CancellationToken ct)
    {
        var disclosed = typeof(ChildDataDisclosed).FullName;
        foreach (var entry in db.ChangeTracker.Entries().Where(entry =>
            entry.Entity is not AccessLogEntry && (entry.Entity as OutboxMessage)?.Type != disclosed && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray())
        {
            entry.State = EntityState.Detached;
        }

        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Action} to {Subject}, who belongs to no tenant")]
    private partial void LogHomeless(string subject, string action);
}
