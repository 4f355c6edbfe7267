using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data.Reference;
using SystemicPlatform.Teams.Domain.Areas;

namespace SystemicPlatform.Teams.Data;

internal static class AreaMap
{
    public const int NameLength = 100;
    private const int AreaCodeLength = 2;
    private const int TenantLength = 40;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<WellbeingArea>(area =>
        {
            area.ToTable("areas");
            area.HasKey(row => row.Code);
            area.Property(row => row.Code).HasMaxLength(AreaCodeLength);
            area.Property(row => row.TenantCode).HasMaxLength(TenantLength);
            area.Property(row => row.NameFi).HasMaxLength(NameLength);
            area.Property(row => row.NameSv).HasMaxLength(NameLength);
            area.Property(row => row.Languages).HasConversion(list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
            area.HasIndex(row => row.TenantCode).IsUnique();
            area.HasData(AreaReference.Rows.Select(row => new { row.Code, row.TenantCode, row.NameFi, row.NameSv, row.Languages }));
        });
        model.Entity<Municipality>(municipality =>
        {
            municipality.ToTable("municipalities");
            municipality.Property(row => row.Id).ValueGeneratedNever();
            municipality.Property(row => row.Code).HasMaxLength(ChildMap.MunicipalityLength);
            municipality.Property(row => row.NameFi).HasMaxLength(NameLength);
            municipality.Property(row => row.NameSv).HasMaxLength(NameLength);
            municipality.Property(row => row.Languages).HasConversion(list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
            municipality.HasOne<WellbeingArea>().WithMany().HasForeignKey(row => row.AreaCode).OnDelete(DeleteBehavior.Restrict);
            municipality.HasIndex(row => row.Code).IsUnique().HasDatabaseName("rule_municipality_taken");
            municipality.HasIndex(row => new { row.AreaCode, row.Code });
            municipality.HasData(MunicipalityReference.Rows.Select(row => new { row.Id, row.Code, row.AreaCode, row.NameFi, row.NameSv, row.Languages }));
        });
    }
}
