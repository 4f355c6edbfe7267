using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Domain.Organisations;

namespace SystemicPlatform.Teams.Data;

internal static class ServiceEntryMap
{
    public const int TextLength = 2000;

    public static void Apply(ModelBuilder model) => model.Entity<ServiceEntry>(entry =>
    {
        entry.ToTable("service_entries", table => table.HasCheckConstraint("rule_service_ends_before_start", "\"to\" is null or \"to\" >= \"from\""));
        entry.Property(row => row.Name).HasMaxLength(ProfessionalMap.NameLength);
        entry.Property(row => row.Description).HasMaxLength(TextLength);
        entry.Property(row => row.Audience).HasMaxLength(ProfessionalMap.NameLength);
        entry.Property(row => row.Municipalities).HasConversion(list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
        entry.Property(row => row.Languages).HasConversion(list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
        entry.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(row => new { row.Tenant, row.Id });
        entry.HasIndex(row => new { row.OrganisationId, row.NameKey }).IsUnique().HasDatabaseName("rule_service_name_taken");
    });
}
