using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// Base of every service's DbContext: the tables that each service has, the tenant filter on every entity, the tenant
/// on every new row, and the names. It is the unit of work: one <c>SaveChangesAsync</c> per use case.
/// </summary>
public abstract class ServiceDb(DbContextOptions options, TenantScope scope) : DbContext(options)
{
    /// <summary>Name of the EF query filter that keeps to the tenants in scope.</summary>
    public const string TenantFilter = "tenant";

    /// <summary>Who may handle which child's data.</summary>
    public DbSet<ChildGrant> ChildGrants => Set<ChildGrant>();

    /// <summary>Children that exist, by tenant.</summary>
    public DbSet<KnownChild> KnownChildren => Set<KnownChild>();

    /// <summary>Partner organisations, by tenant.</summary>
    public DbSet<KnownPartner> KnownPartners => Set<KnownPartner>();

    /// <summary>Documents that the client forbids to give to partners.</summary>
    public DbSet<ProhibitedDocument> ProhibitedDocuments => Set<ProhibitedDocument>();

    /// <summary>Append-only log of who handled what (L-19, L-22).</summary>
    public DbSet<AccessLogEntry> AccessLog => Set<AccessLogEntry>();

    /// <summary>Events waiting to be published.</summary>
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    /// <summary>Events that had their effect here.</summary>
    public DbSet<InboxEntry> InboxEntries => Set<InboxEntry>();

    /// <summary>Creates that may be repeated.</summary>
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    // Members of the context, so that EF reads them at each query instead of once into the cached model.
    private bool CrossesTenants => scope.CrossesTenants;

    private IReadOnlyList<string> Tenants => scope.Tenants;

    /// <summary>The service's own tables.</summary>
    protected abstract void OnServiceModelCreating(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PlatformTables.Map(modelBuilder);
        OnServiceModelCreating(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType).ToArray())
        {
            if (!IsTenantOwned(type))
            {
                EnsureShared(type);
                continue;
            }

            typeof(ServiceDb).GetMethod(nameof(KeepToTenants), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(type).Invoke(this, [modelBuilder]);
        }

        Naming.Apply(modelBuilder.Model);
    }

    // A table that belongs to no tenant has no row-level security, so that has to be somebody's decision.
    private static void EnsureShared(Type type)
    {
        if (!Attribute.IsDefined(type, typeof(SharedAcrossTenantsAttribute)))
        {
            throw new StartupFault($"{type.Name} is neither an Entity nor marked [SharedAcrossTenants].");
        }
    }

    internal static bool IsTenantOwned(Type type) => typeof(Entity).IsAssignableFrom(type);

    private void KeepToTenants<T>(ModelBuilder model)
        where T : Entity
    {
        model.Entity<T>().Property(row => row.Tenant).HasMaxLength(40).IsRequired();
        model.Entity<T>().Property(row => row.RowVersion).IsRowVersion();
        model.Entity<T>().Property(row => row.Id).ValueGeneratedNever();
        model.Entity<T>().HasQueryFilter(TenantFilter, row => CrossesTenants || Tenants.Contains(row.Tenant));
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        GiveNewRowsTheirTenant();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not offered: every use case is asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <summary>Says whose new rows these are, in work that crosses tenants.</summary>
    /// <param name="tenant">Code of the tenant.</param>
    /// <param name="rows">Rows that this context tracks.</param>
    public void OwnBy(string tenant, IEnumerable<Entity> rows)
    {
        foreach (var row in rows)
        {
            Entry(row).Property(entity => entity.Tenant).CurrentValue = tenant;
        }
    }

    private void GiveNewRowsTheirTenant()
    {
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(entry => entry.State == EntityState.Added))
        {
            var tenant = entry.Property(row => row.Tenant);
            if (tenant.CurrentValue.Length == 0)
            {
                tenant.CurrentValue = scope.Writable;
            }
        }
    }
}
