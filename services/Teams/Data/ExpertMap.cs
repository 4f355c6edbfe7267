using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Experts;

namespace SystemicPlatform.Teams.Data;

internal static class ExpertMap
{
    public static void Apply(ModelBuilder model) => model.Entity<Expert>(expert =>
    {
        expert.ToTable("experts");
        expert.Property(row => row.GivenName).HasMaxLength(ProfessionalMap.NameLength);
        expert.Property(row => row.FamilyName).HasMaxLength(ProfessionalMap.NameLength);
        expert.Property(row => row.Association).HasMaxLength(ProfessionalMap.NameLength);
        expert.HasIndex(row => new { row.Tenant, row.Id });
    });
}
