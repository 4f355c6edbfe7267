using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Data;

internal static class RetentionMap
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<LegalHold>(hold =>
        {
            hold.ToTable("legal_holds");
            hold.Property(row => row.Reason).HasMaxLength(ChildMap.ReasonLength);
            hold.Property(row => row.LiftReason).HasMaxLength(ChildMap.ReasonLength);
            hold.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            hold.HasIndex(row => new { row.ChildId, row.Id });
            hold.HasIndex(row => row.ChildId).IsUnique().HasFilter("lifted_at is null").HasDatabaseName("rule_legal_hold_in_force");
        });
        model.Entity<Erasure>(erasure =>
        {
            erasure.ToTable("erasures");
            erasure.HasIndex(row => new { row.Tenant, row.Id });
            erasure.HasIndex(row => row.ChildId).IsUnique().HasFilter("state in ('proposed', 'confirmed')").HasDatabaseName("rule_erasure_under_way");
            erasure.HasMany(row => row.Confirmations).WithOne().HasForeignKey(row => row.ErasureId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ErasureConfirmation>(confirmation =>
        {
            confirmation.ToTable("erasure_confirmations");
            confirmation.HasIndex(row => new { row.ErasureId, row.Service }).IsUnique();
        });

        // Those whose time can have run out, found without reading the others.
        model.Entity<Child>().HasIndex(row => new { row.Tenant, row.DeceasedOn }).HasFilter("deceased_on is not null");
        model.Entity<ClientRelationship>().HasIndex(row => new { row.Tenant, row.ClosedOn }).HasFilter("closed_on is not null");
    }
}
