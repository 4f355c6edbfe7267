using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Data;

internal static class ChildMap
{
    public const int LanguageLength = 35;
    public const int MunicipalityLength = 3;
    public const int ReasonLength = 1000;
    public const int TemporaryIdLength = 40;

    // Compared byte by byte: equality is all that is asked.
    private const string ByteOrder = "C";

    public static void Apply(ModelBuilder model)
    {
        model.Entity<Child>(child =>
        {
            child.ToTable("children");
            child.Property(row => row.GivenName).HasMaxLength(ProfessionalMap.NameLength);
            child.Property(row => row.FamilyName).HasMaxLength(ProfessionalMap.NameLength);
            child.Property(row => row.ContactLanguage).HasMaxLength(LanguageLength);
            child.Property(row => row.Municipality).HasMaxLength(MunicipalityLength);
            child.Property(row => row.CodeHash).HasMaxLength(43);
            child.HasIndex(row => new { row.Tenant, row.Id });
            child.Property(row => row.TemporaryId).HasMaxLength(TemporaryIdLength);
            child.HasIndex(row => new { row.Tenant, row.BirthDate });
            child.HasIndex(row => new { row.Tenant, row.TemporaryId }).IsUnique().HasDatabaseName("rule_temporary_id_taken");
            child.HasMany(row => row.SearchKeys).WithOne().HasForeignKey(key => key.ChildId).OnDelete(DeleteBehavior.Cascade);
            child.HasIndex(row => new { row.Tenant, row.CodeHash }).IsUnique().HasDatabaseName("rule_personal_identity_code_taken");
        });
        model.Entity<ChildSearchKey>(key =>
        {
            key.ToTable("child_search_keys");
            key.Property(row => row.Key).HasMaxLength(8).UseCollation(ByteOrder);
            key.HasIndex(row => new { row.Tenant, row.Key, row.ChildId });
        });
        model.Entity<ChildMerge>(merge =>
        {
            merge.ToTable("child_merges");
            merge.Property(row => row.GivenName).HasMaxLength(ProfessionalMap.NameLength);
            merge.Property(row => row.FamilyName).HasMaxLength(ProfessionalMap.NameLength);
            merge.Property(row => row.Reason).HasMaxLength(ReasonLength);
            merge.Property(row => row.Subject).HasMaxLength(ProfessionalMap.SubjectLength);
            merge.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            merge.HasIndex(row => row.MergedChildId).IsUnique();
        });
        model.Entity<ClientRelationship>(relationship =>
        {
            relationship.ToTable("client_relationships", table => table.HasCheckConstraint(
                "rule_relationship_ends_before_start", "closed_on is null or closed_on >= opened_on"));
            relationship.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            relationship.HasIndex(row => new { row.Tenant, row.ChildId, row.OpenedOn });
            relationship.Property(row => row.CloseReason).HasMaxLength(ReasonLength);
        });
        model.Entity<EmergencyAccess>(access =>
        {
            access.ToTable("emergency_accesses");
            access.Property(row => row.Subject).HasMaxLength(ProfessionalMap.SubjectLength);
            access.Property(row => row.Reason).HasMaxLength(ReasonLength);
            access.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            access.HasIndex(row => new { row.Tenant, row.ChildId, row.Id });
        });
    }
}
