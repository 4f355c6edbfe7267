using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

/// <summary>Tables <c>evaluations</c>, <c>evaluation_ratings</c> and <c>child_meetings</c>.</summary>
internal static class EvaluationMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<EvaluationTerms>();

    internal static void Map(EntityTypeBuilder<Evaluation> evaluation)
    {
        evaluation.ToTable("evaluations");
        evaluation.HasOne<JointPlan>().WithMany().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        evaluation.HasIndex(row => new { row.PlanId, row.Id });
        evaluation.HasIndex(row => row.ChildId);
        evaluation.HasIndex(row => new { row.DueOn, row.Id }).HasFilter("state = 'planned'").HasDatabaseName("ix_evaluations_due");
        // Whatever happens at the same moment, a plan has one baseline, one final and one coming review.
        evaluation.HasIndex(row => new { row.PlanId, row.Kind }).IsUnique()
            .HasFilter($"state = 'planned' and kind <> '{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(nameof(EvaluationKind.Mid))}'")
            .HasDatabaseName("rule_evaluation_is_planned");
    }

    internal static void Map(EntityTypeBuilder<EvaluationRating> rating)
    {
        rating.ToTable("evaluation_ratings");
        rating.HasOne<Evaluation>().WithMany().HasForeignKey(row => row.EvaluationId).OnDelete(DeleteBehavior.Cascade);
        rating.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Cascade);
        rating.HasIndex(row => new { row.EvaluationId, row.GoalId, row.PartyKey }).IsUnique().HasDatabaseName("rule_rated_meanwhile");
        rating.HasIndex(row => row.GoalId);
        rating.HasIndex(row => row.PlanId);
        rating.HasIndex(row => row.ChildId);
    }

    internal static void Map(EntityTypeBuilder<ChildMeeting> meeting)
    {
        meeting.ToTable("child_meetings");
        meeting.HasIndex(row => row.ChildId);
        meeting.HasIndex(row => row.TeamId);
    }
}
