using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>meeting_changes</c>: the history of meetings and series, in order of id.</summary>
internal static class ChangeMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions) => conventions.Json<IReadOnlyList<FieldChange>>();

    internal static void Map(EntityTypeBuilder<MeetingChange> change)
    {
        change.ToTable("meeting_changes", table => table.HasCheckConstraint(
            "ck_meeting_changes_what", "num_nonnulls(series_id, meeting_id) = 1"));
        change.Property(row => row.Reason).HasMaxLength(Meeting.MaxReasonLength);
        change.HasIndex(row => new { row.SeriesId, row.Id }).HasFilter("series_id is not null");
        change.HasIndex(row => new { row.MeetingId, row.Id }).HasFilter("meeting_id is not null");
        change.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
    }
}
