using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.FreeTime;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>calendar_feeds</c> and <c>working_hours</c>.</summary>
internal static class CalendarMapping
{
    private const int MaxPatternLength = 500;

    internal static void Map(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("calendar_feeds", table => table.HasCheckConstraint(
            "ck_calendar_feeds_owner", "num_nonnulls(professional_id, person_id) = 1"));
        feed.Property(row => row.Label).HasMaxLength(CalendarFeed.MaxLabelLength);
        feed.HasIndex(row => row.TokenHash).IsUnique().HasDatabaseName("uq_calendar_feeds_token");
        feed.HasIndex(row => new { row.ProfessionalId, row.Id }).HasFilter("professional_id is not null and revoked_at is null");
        feed.HasIndex(row => new { row.PersonId, row.Id }).HasFilter("person_id is not null and revoked_at is null");
    }

    internal static void Map(EntityTypeBuilder<WorkingHours> hours)
    {
        hours.ToTable("working_hours");
        hours.Property(row => row.Pattern).HasMaxLength(MaxPatternLength);
        hours.HasIndex(row => new { row.Tenant, row.ProfessionalId }).IsUnique().AreNullsDistinct(false).HasDatabaseName("rule_working_hours_known");
    }
}
