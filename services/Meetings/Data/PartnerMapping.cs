using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Partners;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>partner_statements</c> and <c>record_receptions</c>.</summary>
internal static class PartnerMapping
{
    private const int MaxNameLength = 200;

    internal static void Map(ModelBuilder model)
    {
        model.Entity<PartnerStatement>(statement =>
        {
            statement.ToTable("partner_statements");
            statement.Property(row => row.GivenBy).HasMaxLength(MaxNameLength);
            statement.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
            statement.HasIndex(row => new { row.MeetingId, row.OrganisationId }).IsUnique().HasDatabaseName("rule_statement_given");
            statement.HasIndex(row => row.ChildId);
        });
        model.Entity<RecordReception>(reception =>
        {
            reception.ToTable("record_receptions");
            reception.Property(row => row.GivenBy).HasMaxLength(MaxNameLength);
            reception.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
            reception.HasIndex(row => new { row.MeetingId, row.OrganisationId, row.RecordVersion }).IsUnique().HasDatabaseName("rule_reception_given");
            reception.HasIndex(row => row.ChildId);
        });
    }
}
