using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Domain.Paths;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Paths of induction and mentoring, and who is on them.</summary>
internal static class PathMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<LearningPath>(path =>
        {
            path.ToTable("learning_paths");
            path.Property(row => row.Title).HasMaxLength(LearningPath.MaxTitleLength);
            path.OwnsMany(row => row.Steps, step => step.ToJson());
            path.HasIndex(row => new { row.Tenant, row.Id });
        });
        model.Entity<PathWalk>(walk =>
        {
            walk.ToTable("path_walks");
            walk.PrimitiveCollection(row => row.Done);
            walk.HasOne<LearningPath>().WithMany().HasForeignKey(row => row.PathId).OnDelete(DeleteBehavior.Restrict);
            walk.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            walk.HasOne<Participant>().WithMany().HasForeignKey(row => row.MentorId).OnDelete(DeleteBehavior.Restrict);
            walk.HasIndex(row => new { row.PathId, row.ParticipantId }).IsUnique().HasDatabaseName("rule_on_path_already");
            walk.HasIndex(row => new { row.PathId, row.Id });
            walk.HasIndex(row => new { row.ParticipantId, row.Id });
            walk.HasIndex(row => row.MentorId);
        });
    }
}
