using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>meetings</c>.</summary>
internal static class MeetingMapping
{
    private const int MaxReasonLength = 60;

    internal static void Map(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meetings", table =>
        {
            table.HasCheckConstraint("ck_meetings_end", "ends_at > starts_at");
            table.HasCheckConstraint("ck_meetings_version", "version >= 1");
        });
        meeting.Property(row => row.Reason).HasMaxLength(MaxReasonLength);
        meeting.Property(row => row.OwnTitle).HasMaxLength(MeetingSeries.MaxTextLength);
        meeting.Property(row => row.OwnPlace).HasMaxLength(MeetingSeries.MaxTextLength);
        meeting.HasOne<MeetingSeries>().WithMany().HasForeignKey(row => row.SeriesId).OnDelete(DeleteBehavior.Restrict);

        // What keeps the horizon job from making a date twice, also when two run at once.
        meeting.HasIndex(row => new { row.SeriesId, row.OriginalDate }).IsUnique().HasDatabaseName("uq_meetings_original_date");
        meeting.HasIndex(row => new { row.SeriesId, row.StartsAt, row.Id });
    }
}
