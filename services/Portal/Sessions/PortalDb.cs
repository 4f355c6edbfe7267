using Microsoft.EntityFrameworkCore;

namespace SystemicPlatform.Portal.Sessions;

/// <summary>
/// What the instances of the portal share: who is signed in, and the keys of their cookies. It holds nothing about
/// children and belongs to no tenant, so it is not a service's database.
/// </summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    internal DbSet<SignInSession> Sessions => Set<SignInSession>();

    internal DbSet<RenewalRow> Renewals => Set<RenewalRow>();

    internal DbSet<ProtectionKeyRow> ProtectionKeys => Set<ProtectionKeyRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SignInSession>(session =>
        {
            session.ToTable("sessions").HasKey(row => row.Key).HasName("pk_sessions");
            session.Property(row => row.Key).HasColumnName("key").HasMaxLength(64);
            session.Property(row => row.Ticket).HasColumnName("ticket");
            session.Property(row => row.ExpiresAt).HasColumnName("expires_at");
            session.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_sessions_expires_at");
        });
        modelBuilder.Entity<RenewalRow>(renewal =>
        {
            renewal.ToTable("renewals").HasKey(row => row.Key).HasName("pk_renewals");
            renewal.Property(row => row.Key).HasColumnName("key").HasMaxLength(64);
            renewal.Property(row => row.Answer).HasColumnName("answer");
            renewal.Property(row => row.ExpiresAt).HasColumnName("expires_at");
            renewal.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_renewals_expires_at");
        });
        modelBuilder.Entity<ProtectionKeyRow>(key =>
        {
            key.ToTable("protection_keys").HasKey(row => row.Name).HasName("pk_protection_keys");
            key.Property(row => row.Name).HasColumnName("name").HasMaxLength(200);
            key.Property(row => row.Sealed).HasColumnName("sealed");
        });
    }
}
