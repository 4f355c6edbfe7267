using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.Relationships;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>child_services</c>, <c>sector_plans</c> and <c>known_relationships</c>.</summary>
internal static class ServiceMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<ServiceFacts>().Json<SectorPlanFacts>();

    internal static void Map(EntityTypeBuilder<ChildService> service)
    {
        service.ToTable("child_services");
        service.HasIndex(row => new { row.ChildId, row.Id });
    }

    internal static void Map(EntityTypeBuilder<SectorPlan> plan)
    {
        plan.ToTable("sector_plans");
        plan.HasIndex(row => new { row.ChildId, row.Id });
    }

    internal static void Map(EntityTypeBuilder<KnownRelationship> relationship)
    {
        relationship.ToTable("known_relationships");
        relationship.HasIndex(row => row.ChildId);
        relationship.HasIndex(row => new { row.Line, row.ClosedOn });
    }
}
