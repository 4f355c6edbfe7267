using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Data;

internal static class RightsMap
{
    public const int LongText = 2000;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<GrantOrigin>(origin =>
        {
            origin.ToTable("grant_origins");
            origin.HasIndex(row => row.ChildId);
            origin.HasIndex(row => row.SourceId);
            origin.HasIndex(row => row.MemberId);
        });
        model.Entity<DisclosurePermission>(permission =>
        {
            permission.ToTable("disclosure_permissions");
            permission.Property(row => row.Scopes).HasConversion(new EnumWords<ConsentScope>(), new ListComparer<ConsentScope>()).HasColumnType("text[]");
            permission.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            permission.HasIndex(row => new { row.ChildId, row.Id });
        });
        model.Entity<DisclosureProhibition>(prohibition =>
        {
            prohibition.ToTable("disclosure_prohibitions");
            prohibition.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            prohibition.HasIndex(row => new { row.ChildId, row.Id });
        });
        model.Entity<Disclosure>(disclosure =>
        {
            disclosure.ToTable("disclosures");
            disclosure.Property(row => row.What).HasMaxLength(LongText);
            disclosure.Property(row => row.Purpose).HasMaxLength(LongText);
            disclosure.Property(row => row.DocumentIds).HasConversion(
                list => list.ToArray(), array => array, new ListComparer<Guid>()).HasColumnType("uuid[]");
            disclosure.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            disclosure.HasIndex(row => new { row.ChildId, row.On, row.Id });
            disclosure.HasIndex(row => new { row.OrganisationId, row.On, row.Id });
        });
        model.Entity<OlderLogOpening>(opening =>
        {
            opening.ToTable("older_log_openings");
            opening.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DataRequest>(request =>
        {
            request.ToTable("data_requests");
            request.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            request.HasIndex(row => new { row.ChildId, row.Id });
        });
        model.Entity<ContactLook>(look =>
        {
            look.ToTable("contact_looks");
            look.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EmergencyAccess>().HasIndex(row => new { row.Tenant, row.Id });
        model.Entity<EmergencyAccess>().HasIndex(row => new { row.Tenant, row.Id }, "ix_emergency_accesses_unreviewed").HasFilter("reviewed_at is null");
    }
}
