using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Forums;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Forums and the questions sent to them.</summary>
internal static class ForumMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<Forum>(forum =>
        {
            forum.ToTable("forums");
            forum.Property(row => row.Theme).HasMaxLength(Forum.MaxThemeLength);
            forum.Property(row => row.Summary).HasMaxLength(TextRules.ProseLength);
            forum.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
            forum.HasIndex(row => row.GroupId).IsUnique().HasDatabaseName("rule_forum_already_open");
        });
        model.Entity<ForumQuestion>(question =>
        {
            question.ToTable("forum_questions");
            question.Property(row => row.Text).HasMaxLength(ForumQuestion.MaxTextLength);
            question.Property(row => row.Organisation).HasMaxLength(Participant.MaxNameLength);
            question.Property(row => row.RejectedBecause).HasMaxLength(ForumQuestion.MaxReasonLength);
            // A double click sends the same words; nothing else may be kept that would know it again.
            question.Property<string>("TextHash").HasComputedColumnSql("md5(text)", stored: true).HasMaxLength(32);
            question.HasOne<Forum>().WithMany().HasForeignKey(row => row.ForumId).OnDelete(DeleteBehavior.Restrict);
            question.HasOne<Participant>().WithMany().HasForeignKey(row => row.AskedBy).OnDelete(DeleteBehavior.Restrict);
            question.HasIndex("ForumId", "TextHash").IsUnique().HasDatabaseName("rule_question_already_asked");
            question.HasIndex(row => new { row.ForumId, row.Id });
            question.HasIndex(row => row.AskedBy);
        });
    }
}
