using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Series;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>meeting_series</c>. Each index serves one list, in the order of that list.</summary>
internal static class SeriesMapping
{
    private const int MaxRruleLength = 500;

    internal static void Map(EntityTypeBuilder<MeetingSeries> series)
    {
        series.ToTable("meeting_series", table => table.HasCheckConstraint(
            "ck_meeting_series_duration", $"duration_minutes between {MeetingSeries.MinMinutes} and {MeetingSeries.MaxMinutes}"));
        series.Property(row => row.Title).HasMaxLength(MeetingSeries.MaxTextLength);
        series.Property(row => row.Place).HasMaxLength(MeetingSeries.MaxTextLength);
        series.Property(row => row.Rrule).HasMaxLength(MaxRruleLength);
        series.HasOne<MeetingSeries>().WithMany().HasForeignKey(row => row.HostedBy).OnDelete(DeleteBehavior.Restrict);
        series.HasIndex(row => new { row.TeamId, row.Id });
        series.HasIndex(row => new { row.ChildId, row.Id }).HasFilter("child_id is not null");
        series.HasIndex(row => new { row.Tenant, row.Id });
        series.HasIndex(row => new { row.Tenant, row.Id }, "ix_meeting_series_of_teams").HasFilter("child_id is null");
        series.HasIndex(row => new { row.PlannedTo, row.Id }).HasFilter("not ended").HasDatabaseName("ix_meeting_series_open");
    }
}
