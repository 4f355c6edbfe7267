using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Data;

internal static class ProfessionalMap
{
    public const int NameLength = 200;
    public const int EmailLength = 254;
    public const int SubjectLength = 200;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<Professional>(Map);
        model.Entity<Absence>(absence =>
        {
            absence.ToTable("absences", table => table.HasCheckConstraint("rule_absence_ends_before_start", "\"to\" >= \"from\""));
            absence.HasOne<Professional>().WithMany().HasForeignKey(row => row.ProfessionalId).OnDelete(DeleteBehavior.Restrict);
            absence.HasOne<Professional>().WithMany().HasForeignKey(row => row.SubstituteId).OnDelete(DeleteBehavior.Restrict);
            absence.HasIndex(row => new { row.ProfessionalId, row.Id });
        });
    }

    private static void Map(EntityTypeBuilder<Professional> professional)
    {
        professional.ToTable("professionals");
        professional.Property(row => row.GivenName).HasMaxLength(NameLength);
        professional.Property(row => row.FamilyName).HasMaxLength(NameLength);
        professional.Property(row => row.Qualifications)
            .HasConversion(new EnumWords<Qualification>(), new ListComparer<Qualification>()).HasColumnType("text[]");
        professional.Property(row => row.WorkingLanguages).HasConversion(
            list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]").HasDefaultValueSql("'{}'");
        professional.Property(row => row.Email).HasMaxLength(EmailLength);
        professional.Property(row => row.EmailKey).HasMaxLength(EmailLength);
        professional.Property(row => row.Subject).HasMaxLength(SubjectLength);
        professional.HasIndex(row => new { row.Tenant, row.Id });
        professional.HasIndex(row => new { row.Tenant, row.Subject }).IsUnique().HasDatabaseName("rule_professional_subject_taken");
        professional.HasIndex(row => new { row.Tenant, row.EmailKey }).IsUnique().HasDatabaseName("rule_professional_email_taken");
    }
}
