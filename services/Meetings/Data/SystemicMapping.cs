using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables of the thinking about one child. Every row has the child's id, so that its thread and its erasure are one index.</summary>
internal static class SystemicMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions) => conventions.Json<Conversation>();

    internal static void Map(ModelBuilder model)
    {
        model.Entity<SystemicRecord>(record =>
        {
            record.ToTable("systemic_records");
            record.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            record.Property(row => row.PresenterName).HasMaxLength(SystemicRecord.MaxNameLength);
            record.HasIndex(row => new { row.MeetingId, row.ChildId }).IsUnique().HasDatabaseName("rule_systemic_record_exists");
            record.HasIndex(row => new { row.ChildId, row.StartsAt, row.Id });
        });
        model.Entity<SystemicNote>(note =>
        {
            note.ToTable("systemic_notes");
            note.HasOne<SystemicRecord>().WithMany().HasForeignKey(row => row.RecordId).OnDelete(DeleteBehavior.Cascade);
            note.Property(row => row.ByName).HasMaxLength(SystemicRecord.MaxNameLength);
            note.HasIndex(row => new { row.RecordId, row.Id });
            note.HasIndex(row => row.ChildId);
        });
        model.Entity<Hypothesis>(hypothesis =>
        {
            hypothesis.ToTable("hypotheses");
            hypothesis.HasMany(row => row.Changes).WithOne().HasForeignKey(row => row.HypothesisId).OnDelete(DeleteBehavior.Cascade);
            hypothesis.Property(row => row.Whose).HasMaxLength(HypothesisChange.MaxNameLength);
            hypothesis.HasIndex(row => new { row.ChildId, row.Id });
        });
        model.Entity<HypothesisChange>(change =>
        {
            change.ToTable("hypothesis_changes");
            change.Property(row => row.BySubject).HasMaxLength(HypothesisChange.MaxNameLength);
            change.Property(row => row.ByName).HasMaxLength(HypothesisChange.MaxNameLength);
            change.HasIndex(row => new { row.HypothesisId, row.Id });
            change.HasIndex(row => new { row.ChildId, row.MeetingId });
        });
        model.Entity<CircularQuestion>(question =>
        {
            question.ToTable("circular_questions");
            question.Property(row => row.Text).HasMaxLength(CircularQuestion.MaxTextLength);
            question.HasIndex(row => new { row.Tenant, row.Id });
        });
    }
}
