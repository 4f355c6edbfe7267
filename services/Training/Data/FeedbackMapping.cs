using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Domain.Feedback;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Forms, rounds, and apart from each other who answered and what was answered.</summary>
internal static class FeedbackMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<FeedbackForm>(form =>
        {
            form.ToTable("feedback_forms");
            form.Property(row => row.Title).HasMaxLength(FeedbackForm.MaxTitleLength);
            form.OwnsMany(row => row.Questions, question => question.ToJson());
            form.HasIndex(row => new { row.Tenant, row.Id });
        });
        model.Entity<FeedbackRound>(round =>
        {
            round.ToTable("feedback_rounds", table => table.HasCheckConstraint("ck_feedback_rounds_waiting", "waiting between 0 and answered"));
            round.HasOne<TrainingSession>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Restrict);
            round.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
            round.HasOne<FeedbackForm>().WithMany().HasForeignKey(row => row.FormId).OnDelete(DeleteBehavior.Restrict);
            round.HasIndex(row => row.SessionId).IsUnique().HasDatabaseName("rule_feedback_already_asked");
            round.HasIndex(row => row.GroupId);
            round.HasIndex(row => new { row.FormId, row.Id });
            round.HasIndex(row => row.ClosesOn).HasFilter("reminded_on is null").HasDatabaseName("ix_feedback_rounds_to_remind");
        });
        model.Entity<FeedbackSheet>(sheet =>
        {
            sheet.ToTable("feedback_sheets");
            sheet.OwnsMany(row => row.Answers, answer => answer.ToJson());
            sheet.HasOne<FeedbackRound>().WithMany().HasForeignKey(row => row.RoundId).OnDelete(DeleteBehavior.Restrict);
            sheet.HasIndex(row => row.RoundId);
        });
        model.Entity<FeedbackRespondent>(respondent =>
        {
            respondent.ToTable("feedback_respondents");
            respondent.HasOne<FeedbackRound>().WithMany().HasForeignKey(row => row.RoundId).OnDelete(DeleteBehavior.Restrict);
            respondent.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            respondent.HasIndex(row => new { row.RoundId, row.ParticipantId }).IsUnique().HasDatabaseName("rule_feedback_already_given");
            respondent.HasIndex(row => row.ParticipantId);
        });
    }
}
