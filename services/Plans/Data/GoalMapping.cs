using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>goals</c>, <c>goal_agreements</c> and <c>plan_steps</c>.</summary>
internal static class GoalMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<GoalFacts>();

    internal static void Map(EntityTypeBuilder<Goal> goal)
    {
        goal.ToTable("goals");
        goal.HasOne<JointPlan>().WithMany().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        goal.HasIndex(row => new { row.PlanId, row.Id });
        goal.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<GoalAgreement> agreement)
    {
        agreement.ToTable("goal_agreements");
        agreement.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Cascade);
        agreement.HasIndex(row => new { row.GoalId, row.PartyKey }).IsUnique().HasDatabaseName("rule_agreed_meanwhile");
        agreement.HasIndex(row => row.PlanId);
        agreement.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<PlanStep> step)
    {
        step.ToTable("plan_steps");
        step.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Cascade);
        step.HasIndex(row => new { row.PlanId, row.Id });
        step.HasIndex(row => row.ChildId);
    }
}
