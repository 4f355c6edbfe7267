using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>programmes</c>, <c>pilots</c>, <c>pilot_sites</c>, <c>pilot_places</c>, <c>model_elements</c> and <c>implementation_tasks</c>.</summary>
internal static class ModelPlanMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Json<ProgrammeFacts>().Json<PilotFacts>().Json<PilotMatrix>().Json<ElementFacts>().Json<TaskFacts>();

    internal static void Map(EntityTypeBuilder<Programme> programme) => programme.ToTable("programmes");

    internal static void Map(EntityTypeBuilder<Pilot> pilot) => pilot.ToTable("pilots");

    internal static void Map(EntityTypeBuilder<PilotSite> site)
    {
        site.ToTable("pilot_sites");
        site.HasOne<Pilot>().WithMany().HasForeignKey(row => row.PilotId).OnDelete(DeleteBehavior.Cascade);
        site.HasIndex(row => new { row.PilotId, row.Municipality }).IsUnique().HasDatabaseName("rule_site_joined");
    }

    internal static void Map(EntityTypeBuilder<PilotPlace> place)
    {
        place.ToTable("pilot_places");
        place.HasOne<PilotSite>().WithMany().HasForeignKey(row => row.SiteId).OnDelete(DeleteBehavior.Restrict);
        place.HasIndex(row => new { row.PilotId, row.ChildId }).IsUnique().HasDatabaseName("rule_place_taken");
        place.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<ModelElement> element)
    {
        element.ToTable("model_elements");
        element.HasIndex(row => new { row.Tenant, row.Kind }).IsUnique().HasDatabaseName("rule_changed_meanwhile");
    }

    internal static void Map(EntityTypeBuilder<ImplementationTask> task)
    {
        task.ToTable("implementation_tasks");
        task.HasIndex(row => new { row.Tenant, row.DueOn, row.Id });
        task.HasIndex(row => new { row.TeamId, row.DueOn, row.Id });
    }
}
