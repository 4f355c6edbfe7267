using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Meetings;

namespace SystemicPlatform.Teams.Data;

/// <summary>A read copy: no foreign keys, because facts about other aggregates may come later.</summary>
internal static class KnownMeetingMap
{
    public static void Apply(ModelBuilder model) => model.Entity<KnownMeeting>(meeting =>
    {
        meeting.ToTable("known_meetings");
        meeting.HasIndex(row => new { row.Tenant, row.ChildId });
    });
}
