using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Organisations;

namespace SystemicPlatform.Teams.Data;

internal static class OrganisationMap
{
    public static void Apply(ModelBuilder model) => model.Entity<Organisation>(organisation =>
    {
        organisation.ToTable("organisations");
        organisation.Property(row => row.Name).HasMaxLength(ProfessionalMap.NameLength);
        organisation.Property(row => row.TokenOrganisation).HasMaxLength(ProfessionalMap.SubjectLength);
        organisation.Property(row => row.SuspendedBecause).HasMaxLength(ProfessionalMap.NameLength);
        organisation.HasIndex(row => new { row.Tenant, row.Id });
        organisation.HasIndex(row => new { row.Tenant, row.Sector, row.Id });
        organisation.HasIndex(row => new { row.Tenant, row.NameKey }).IsUnique().HasDatabaseName("rule_organisation_name_taken");
        organisation.HasIndex(row => new { row.Tenant, row.TokenOrganisation }).IsUnique().HasDatabaseName("rule_token_organisation_taken");
    });
}
