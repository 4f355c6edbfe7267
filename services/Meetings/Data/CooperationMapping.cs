using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>cooperation_records</c>, <c>cooperation_sections</c> and <c>cooperation_versions</c>.</summary>
internal static class CooperationMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<CooperationContent>();

    internal static void Map(EntityTypeBuilder<CooperationRecord> record)
    {
        record.ToTable("cooperation_records");
        record.HasIndex(row => new { row.ChildId, row.Id });
        record.HasMany(row => row.Sections).WithOne().HasForeignKey(section => section.RecordId).OnDelete(DeleteBehavior.Cascade);
        record.Navigation(row => row.Sections).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    internal static void Map(EntityTypeBuilder<CooperationSection> section)
    {
        section.ToTable("cooperation_sections");
        section.HasIndex(row => new { row.RecordId, row.Kind }).IsUnique();
        section.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<CooperationVersion> version)
    {
        version.ToTable("cooperation_versions");
        version.HasOne<CooperationRecord>().WithMany().HasForeignKey(row => row.RecordId).OnDelete(DeleteBehavior.Cascade);
        version.HasIndex(row => new { row.RecordId, row.Number }).IsUnique();
        version.HasIndex(row => row.ChildId);
    }
}
