using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Goals;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>development_goals</c>.</summary>
internal static class GoalMapping
{
    internal static void Map(EntityTypeBuilder<DevelopmentGoal> goal)
    {
        goal.ToTable("development_goals");
        goal.Property(row => row.Title).HasMaxLength(DevelopmentGoal.MaxTitleLength);
        goal.Property(row => row.Description).HasMaxLength(DevelopmentGoal.MaxTextLength);
        goal.OwnsMany(row => row.Activities, activity => activity.ToJson());
        goal.OwnsMany(row => row.Results, result => result.ToJson());
        goal.HasIndex(row => new { row.Tenant, row.Id });
    }
}
