using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>programmes</c>.</summary>
internal static class ProgrammeMapping
{
    internal static void Map(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("programmes", table =>
        {
            table.HasCheckConstraint("ck_programmes_sessions_percent", "sessions_percent between 0 and 100");
            table.HasCheckConstraint("ck_programmes_validity", "validity_months between 1 and 600");
        });
        programme.Property(row => row.Title).HasMaxLength(Programme.MaxTitleLength);
        programme.Property(row => row.Topic).HasMaxLength(Programme.MaxTopicLength);
        programme.Property(row => row.Description).HasMaxLength(Programme.MaxDescriptionLength);
        programme.PrimitiveCollection(row => row.TargetRoles);
        programme.PrimitiveCollection(row => row.Sectors);
        programme.PrimitiveCollection(row => row.QualifiesFor);
        programme.HasIndex(row => new { row.Tenant, row.Id });
    }
}
