using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>joint_plans</c>, <c>plan_sections</c>, <c>childs_views</c> and <c>plan_words</c>.</summary>
internal static class PlanMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<SectionContent>().Json<Party>();

    internal static void Map(EntityTypeBuilder<JointPlan> plan)
    {
        plan.ToTable("joint_plans");
        plan.HasMany(row => row.Sections).WithOne().HasForeignKey(section => section.PlanId).OnDelete(DeleteBehavior.Cascade);
        plan.Navigation(row => row.Sections).UsePropertyAccessMode(PropertyAccessMode.Field);
        plan.HasIndex(row => new { row.ChildId, row.Id });
        // One plan at a time, whoever starts two at the same moment.
        plan.HasIndex(row => row.ChildId).IsUnique().HasFilter("ended_on is null").HasDatabaseName("rule_active_plan_exists");
    }

    internal static void Map(EntityTypeBuilder<PlanSection> section)
    {
        section.ToTable("plan_sections");
        section.HasIndex(row => new { row.PlanId, row.Kind }).IsUnique();
        section.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<ChildsView> view)
    {
        view.ToTable("childs_views");
        view.HasOne<JointPlan>().WithOne().HasForeignKey<ChildsView>(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        view.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<PlanWord> word)
    {
        word.ToTable("plan_words");
        word.HasOne<JointPlan>().WithMany().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        word.HasIndex(row => new { row.PlanId, row.Id });
        word.HasIndex(row => row.ChildId);
    }
}
