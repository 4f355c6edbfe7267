using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables of the shared record. Keys of order are compared byte by byte, as the code that makes them does.</summary>
internal static class RecordMapping
{
    private const string ByteOrder = "C";
    private const int MaxNameLength = 200;

    internal static void Map(ModelBuilder model)
    {
        model.Entity<Meeting>().HasIndex(row => new { row.Tenant, row.EndsAt, row.Id })
            .HasFilter("status = 'held' and record_shared_at is null").HasDatabaseName("ix_meetings_record_missing");
        model.Entity<MeetingRecord>(record =>
        {
            record.ToTable("meeting_records");
            record.HasOne<Meeting>().WithOne().HasForeignKey<MeetingRecord>(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            record.HasIndex(row => row.MeetingId).IsUnique().HasDatabaseName("rule_record_exists");
            record.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<RecordPart>(part =>
        {
            part.ToTable("record_parts");
            part.Property(row => row.Title).HasMaxLength(RecordPart.MaxTitleLength);
            part.Property(row => row.OrderKey).UseCollation(ByteOrder);
            part.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            part.HasIndex(row => new { row.MeetingId, row.OrderKey }).IsUnique().HasDatabaseName("uq_record_parts_order");
            part.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<RecordParagraph>(paragraph =>
        {
            paragraph.ToTable("record_paragraphs");
            paragraph.Property(row => row.Text).HasMaxLength(RecordParagraph.MaxTextLength);
            paragraph.Property(row => row.AuthorSubject).HasMaxLength(MaxNameLength);
            paragraph.Property(row => row.AuthorName).HasMaxLength(MaxNameLength);
            paragraph.Property(row => row.OrderKey).UseCollation(ByteOrder);
            paragraph.HasOne<RecordPart>().WithMany().HasForeignKey(row => row.PartId).OnDelete(DeleteBehavior.Restrict);
            paragraph.HasIndex(row => new { row.PartId, row.OrderKey }).IsUnique().HasDatabaseName("uq_record_paragraphs_order");
            paragraph.HasIndex(row => new { row.MeetingId, row.Revision });
            paragraph.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<EarlierText>(earlier =>
        {
            earlier.ToTable("record_earlier_texts");
            earlier.Property(row => row.Text).HasMaxLength(RecordParagraph.MaxTextLength);
            earlier.Property(row => row.ReplacedBySubject).HasMaxLength(MaxNameLength);
            earlier.Property(row => row.ReplacedByName).HasMaxLength(MaxNameLength);
            earlier.Property(row => row.Reason).HasMaxLength(EarlierText.MaxReasonLength);
            earlier.HasOne<RecordParagraph>().WithMany().HasForeignKey(row => row.ParagraphId).OnDelete(DeleteBehavior.Restrict);
            earlier.HasIndex(row => new { row.ParagraphId, row.Version }).IsUnique().HasDatabaseName("uq_record_earlier_texts");
            earlier.HasIndex(row => new { row.MeetingId, row.ReplacedInVersion });
            earlier.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
    }
}
