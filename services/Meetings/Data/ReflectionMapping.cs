using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.Meetings.Domain.Maps;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables of helping maps, the family's feedback, self-evaluations and reflection.</summary>
internal static class ReflectionMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions) => conventions.Json<HelpingMapContent>();

    internal static void Map(ModelBuilder model)
    {
        model.Entity<HelpingMap>(map =>
        {
            map.ToTable("helping_maps");
            map.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            map.Property(row => row.ByName).HasMaxLength(HelpingMap.MaxNameLength);
            map.HasIndex(row => new { row.ChildId, row.Version }).IsUnique().HasDatabaseName("rule_map_drawn_by_another");
            map.HasIndex(row => new { row.ChildId, row.Id });
        });
        model.Entity<MeetingFeedback>(feedback =>
        {
            feedback.ToTable("meeting_feedback", table => table.HasCheckConstraint(
                "ck_meeting_feedback_answers",
                "least(heard, understood, useful, hopeful) >= 1 and greatest(heard, understood, useful, hopeful) <= 5"));
            feedback.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            feedback.Property(row => row.EnteredByName).HasMaxLength(MeetingFeedback.MaxNameLength);
            feedback.HasIndex(row => new { row.MeetingId, row.PersonId }).IsUnique().HasDatabaseName("rule_feedback_given");
            feedback.HasIndex(row => new { row.ChildId, row.Id });
            feedback.HasIndex(row => new { row.PersonId, row.Id });
            feedback.HasIndex(row => new { row.TeamId, row.At });
        });
        model.Entity<SelfEvaluation>(evaluation =>
        {
            evaluation.ToTable("self_evaluations", table => table.HasCheckConstraint(
                "ck_self_evaluations_ratings", "cardinality(ratings) = 9 and 1 <= all(ratings) and 5 >= all(ratings)"));
            evaluation.Property(row => row.ByName).HasMaxLength(SelfEvaluation.MaxNameLength);
            evaluation.HasIndex(row => new { row.TeamId, row.On });
            evaluation.HasIndex(row => new { row.TeamId, row.Id });
            evaluation.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<ReflectionOccasion>(occasion =>
        {
            occasion.ToTable("reflection_occasions");
            occasion.Property(row => row.Theme).HasMaxLength(ReflectionOccasion.MaxThemeLength);
            occasion.HasIndex(row => new { row.TeamId, row.Id });
            occasion.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
    }
}
