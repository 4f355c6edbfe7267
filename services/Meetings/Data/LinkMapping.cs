using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>preparation_links</c> and <c>feedback_links</c>.</summary>
internal static class LinkMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<PreparationLink>(link => Map(link, "preparation_links"));
        model.Entity<FeedbackLink>(link => Map(link, "feedback_links"));
    }

    private static void Map<T>(EntityTypeBuilder<T> link, string table)
        where T : FamilyLink
    {
        link.ToTable(table);
        link.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(row => row.TokenHash).IsUnique().HasDatabaseName($"uq_{table}_token");
        link.HasIndex(row => new { row.MeetingId, row.ParticipantId });
    }
}
