using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>tools</c>, <c>tool_versions</c>, <c>tool_consents</c>, <c>tool_attachments</c> and <c>known_networks</c>.</summary>
internal static class ToolMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<ToolContent>().Json<NetworkCopy>();

    internal static void Map(EntityTypeBuilder<Tool> tool)
    {
        tool.ToTable("tools");
        tool.HasIndex(row => new { row.ChildId, row.Id });
    }

    internal static void Map(EntityTypeBuilder<ToolVersion> version)
    {
        version.ToTable("tool_versions");
        version.HasOne<Tool>().WithMany().HasForeignKey(row => row.ToolId).OnDelete(DeleteBehavior.Cascade);
        version.HasIndex(row => new { row.ToolId, row.Number }).IsUnique().HasDatabaseName("rule_drawn_meanwhile");
        version.HasIndex(row => new { row.ChildId, row.Kind, row.Id });
    }

    internal static void Map(EntityTypeBuilder<ToolConsent> consent)
    {
        consent.ToTable("tool_consents");
        consent.HasOne<Tool>().WithMany().HasForeignKey(row => row.ToolId).OnDelete(DeleteBehavior.Cascade);
        consent.HasIndex(row => new { row.ToolId, row.ToKey }).IsUnique().HasFilter("withdrawn_on is null").HasDatabaseName("rule_consent_stands");
        consent.HasIndex(row => new { row.ToolId, row.Id });
        consent.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<ToolAttachment> attachment)
    {
        attachment.ToTable("tool_attachments");
        attachment.HasOne<Tool>().WithMany().HasForeignKey(row => row.ToolId).OnDelete(DeleteBehavior.Cascade);
        attachment.HasIndex(row => new { row.ToolId, row.To, row.TargetId }).IsUnique().HasDatabaseName("rule_attached_already");
        attachment.HasIndex(row => new { row.ChildId, row.TargetId });
    }

    internal static void Map(EntityTypeBuilder<KnownNetwork> network)
    {
        network.ToTable("known_networks");
        network.HasIndex(row => new { row.ChildId, row.At });
    }
}
