using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>meetings</c>.</summary>
internal static class MeetingMapping
{
    internal static void Map(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meetings", table =>
        {
            table.HasCheckConstraint("ck_meetings_end", "ends_at > starts_at");
            table.HasCheckConstraint("ck_meetings_version", "version >= 1");
            table.HasCheckConstraint("ck_meetings_title", "series_id is not null or own_title is not null");
        });
        meeting.Property(row => row.Reason).HasMaxLength(Meeting.MaxReasonLength);
        meeting.Property(row => row.FamilyObstacle).HasMaxLength(Meeting.MaxReasonLength);
        meeting.Property(row => row.OwnTitle).HasMaxLength(MeetingSeries.MaxTextLength);
        meeting.Property(row => row.OwnPlace).HasMaxLength(MeetingSeries.MaxTextLength);
        meeting.HasMany(row => row.Children).WithOne().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(row => row.Participants).WithOne().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(row => row.Deviations).WithOne().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasOne<MeetingSeries>().WithMany().HasForeignKey(row => row.SeriesId).OnDelete(DeleteBehavior.Restrict);

        // What keeps the horizon job from making a date twice, also when two run at once.
        meeting.HasIndex(row => new { row.SeriesId, row.OriginalDate }).IsUnique().HasDatabaseName("uq_meetings_original_date");
        meeting.HasIndex(row => new { row.SeriesId, row.StartsAt, row.Id });
        meeting.HasIndex(row => new { row.TeamId, row.StartsAt, row.Id });

        // What reports count: the meetings of an area in a period.
        meeting.HasIndex(row => new { row.Tenant, row.StartsAt });
    }

    internal static void Map(EntityTypeBuilder<MeetingChild> child)
    {
        child.ToTable("meeting_children");
        child.Property(row => row.WhyNotFirst).HasMaxLength(Meeting.MaxReasonLength);
        child.HasIndex(row => new { row.MeetingId, row.ChildId }).IsUnique().HasDatabaseName("rule_child_known");
        child.HasIndex(row => new { row.ChildId, row.StartsAt, row.MeetingId });
    }

    internal static void Map(EntityTypeBuilder<MeetingDeviation> deviation)
    {
        deviation.ToTable("meeting_deviations");
        deviation.HasIndex(row => new { row.Tenant, row.StartsAt });
        deviation.HasIndex(row => new { row.TeamId, row.StartsAt });
    }

    internal static void Map(EntityTypeBuilder<MeetingRules> rules)
    {
        rules.ToTable("meeting_rules", table => table.HasCheckConstraint(
            "ck_meeting_rules_quorum", $"quorum_of_others between 0 and {MeetingRules.MostOthers}"));
        rules.HasIndex(row => row.Tenant).IsUnique().HasDatabaseName("rule_rules_known");
    }
}
