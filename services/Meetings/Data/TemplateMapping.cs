using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>process_templates</c>, <c>certified_conveners</c> and <c>child_processes</c>.</summary>
internal static class TemplateMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Json<TemplateContent>().Json<IReadOnlyList<DoneItem>>().Json<IReadOnlyList<CompletedStep>>();

    internal static void Map(EntityTypeBuilder<ProcessTemplate> template)
    {
        template.ToTable("process_templates");
        template.Property(row => row.Key).HasMaxLength(ProcessTemplate.MaxKeyLength);
        template.HasIndex(row => new { row.Tenant, row.Key, row.Version }).IsUnique().HasDatabaseName("rule_template_changed");
    }

    internal static void Map(EntityTypeBuilder<CertifiedConvener> convener)
    {
        convener.ToTable("certified_conveners");
        convener.Property(row => row.Name).HasMaxLength(CertifiedConvener.MaxTextLength);
        convener.Property(row => row.Organisation).HasMaxLength(CertifiedConvener.MaxTextLength);
        convener.HasIndex(row => new { row.Tenant, row.Id });
    }

    internal static void Map(EntityTypeBuilder<ChildProcess> process)
    {
        process.ToTable("child_processes");
        process.Property(row => row.TemplateKey).HasMaxLength(ProcessTemplate.MaxKeyLength);
        process.HasOne<CertifiedConvener>().WithMany().HasForeignKey(row => row.ConvenerId).OnDelete(DeleteBehavior.Restrict);
        process.HasIndex(row => new { row.ChildId, row.Id });
    }
}
