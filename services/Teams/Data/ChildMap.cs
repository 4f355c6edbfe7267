using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Data;

internal static class ChildMap
{
    public const int LanguageLength = 35;
    public const int MunicipalityLength = 3;
    public const int ReasonLength = 1000;

    // Compared byte by byte, so that the names with one beginning are one range of the index: see NameSearch.
    private const string ByteOrder = "C";

    public static void Apply(ModelBuilder model)
    {
        model.Entity<Child>(child =>
        {
            child.ToTable("children");
            child.Property(row => row.GivenName).HasMaxLength(ProfessionalMap.NameLength);
            child.Property(row => row.FamilyName).HasMaxLength(ProfessionalMap.NameLength);
            child.Property(row => row.GivenNameKey).UseCollation(ByteOrder);
            child.Property(row => row.FamilyNameKey).UseCollation(ByteOrder);
            child.Property(row => row.ContactLanguage).HasMaxLength(LanguageLength);
            child.Property(row => row.Municipality).HasMaxLength(MunicipalityLength);
            child.Property(row => row.CodeHash).HasMaxLength(43);
            child.HasIndex(row => new { row.Tenant, row.Id });
            child.HasIndex(row => new { row.Tenant, row.FamilyNameKey });
            child.HasIndex(row => new { row.Tenant, row.GivenNameKey });
            child.HasIndex(row => new { row.Tenant, row.CodeHash }).IsUnique().HasDatabaseName("rule_personal_identity_code_taken");
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
