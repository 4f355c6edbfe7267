using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Caseloads;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Data;

internal static class CaseloadMap
{
    public static void Apply(ModelBuilder model) => model.Entity<Caseload>(caseload =>
    {
        caseload.ToTable("caseloads");
        caseload.HasOne<Professional>().WithMany().HasForeignKey(row => row.ProfessionalId).OnDelete(DeleteBehavior.Restrict);
        caseload.HasIndex(row => row.ProfessionalId).IsUnique();

        // Worst first.
        caseload.HasIndex(row => new { row.Tenant, row.Children, row.ProfessionalId }).IsDescending(false, true, false);
    });
}
