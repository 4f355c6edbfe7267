using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Data;

/// <summary>Groups, who gives them, and their sessions.</summary>
internal static class GroupMapping
{
    private const int MaxReasonLength = 500;

    internal static void Map(EntityTypeBuilder<TrainingGroup> group)
    {
        // The seats are counted under a lock; the constraint is for the day when somebody forgets it.
        group.ToTable("training_groups", table => table.HasCheckConstraint(
            "rule_group_full", "seats_taken >= 0 and (seat_limit is null or seats_taken <= seat_limit)"));
        group.Property(row => row.Name).HasMaxLength(TrainingGroup.MaxNameLength);
        group.Property(row => row.CancelledBecause).HasMaxLength(MaxReasonLength);
        group.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        group.HasIndex(row => new { row.ProgrammeId, row.Id });
        group.HasIndex(row => new { row.Tenant, row.Id });
    }

    internal static void MapTrainers(EntityTypeBuilder<GroupTrainer> trainer)
    {
        trainer.ToTable("group_trainers");
        trainer.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Cascade);
        trainer.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        trainer.HasIndex(row => new { row.GroupId, row.ParticipantId }).IsUnique().HasDatabaseName("rule_trainer_named_twice");
        trainer.HasIndex(row => row.ParticipantId);
    }

    internal static void MapSessions(EntityTypeBuilder<TrainingSession> session)
    {
        session.ToTable("training_sessions", table => table.HasCheckConstraint("ck_training_sessions_end", "ends_at > starts_at"));
        session.Property(row => row.Theme).HasMaxLength(TrainingSession.MaxTextLength);
        session.Property(row => row.Place).HasMaxLength(TrainingSession.MaxTextLength);
        session.Property(row => row.Link).HasMaxLength(TrainingSession.MaxLinkLength);
        session.Property(row => row.CancelledBecause).HasMaxLength(MaxReasonLength);
        session.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        session.HasIndex(row => new { row.GroupId, row.StartsAt, row.Id });
        session.HasIndex(row => new { row.Tenant, row.StartsAt, row.Id });
    }
}
