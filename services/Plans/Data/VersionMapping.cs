using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>plan_versions</c>, <c>version_readers</c> and <c>version_opinions</c>.</summary>
internal static class VersionMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<VersionContent>();

    internal static void Map(EntityTypeBuilder<PlanVersion> version)
    {
        version.ToTable("plan_versions");
        version.HasOne<JointPlan>().WithMany().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        version.HasIndex(row => row.ChildId);
        // Two who publish at the same moment do not make two versions.
        version.HasIndex(row => new { row.PlanId, row.Number }).IsUnique().HasDatabaseName("rule_published_meanwhile");
    }

    internal static void Map(EntityTypeBuilder<VersionReader> reader)
    {
        reader.ToTable("version_readers");
        reader.HasOne<PlanVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        reader.HasIndex(row => new { row.VersionId, row.Subject }).IsUnique();
        reader.HasIndex(row => new { row.VersionId, row.Id });
        reader.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<VersionOpinion> opinion)
    {
        opinion.ToTable("version_opinions");
        opinion.HasOne<PlanVersion>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        opinion.HasIndex(row => new { row.VersionId, row.PartyKey }).IsUnique().HasDatabaseName("rule_opinion_given");
        opinion.HasIndex(row => new { row.VersionId, row.Id });
        opinion.HasIndex(row => row.ChildId);
    }
}
