using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.Ledger;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>ledger_entries</c>.</summary>
internal static class LedgerMapping
{
    internal static void Map(EntityTypeBuilder<LedgerEntry> entry)
    {
        // Unknown bounds nothing: neither a number that nobody gave, nor one without an upper end.
        entry.ToTable("ledger_entries", table => table.HasCheckConstraint(
            "rule_certified_above_attended",
            """
            certified_least is null
            or (attended_given is null and selected_given is null)
            or (attended_given is not null and attended_most is null)
            or (selected_given is not null and selected_most is null)
            or certified_least <= greatest(attended_most, selected_most)
            """));
        entry.Property(row => row.Title).HasMaxLength(LedgerEntry.MaxTextLength);
        entry.Property(row => row.Form).HasMaxLength(LedgerEntry.MaxTextLength);
        entry.Property(row => row.Topic).HasMaxLength(Programme.MaxTopicLength);
        entry.Property(row => row.RegisteredGiven).HasMaxLength(Headcount.MaxLength);
        entry.Property(row => row.SelectedGiven).HasMaxLength(Headcount.MaxLength);
        entry.Property(row => row.AttendedGiven).HasMaxLength(Headcount.MaxLength);
        entry.Property(row => row.CertifiedGiven).HasMaxLength(Headcount.MaxLength);
        entry.HasIndex(row => new { row.Tenant, row.ReferenceRow }).IsUnique().HasDatabaseName("uq_ledger_entries_reference_row");
        entry.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(row => row.GroupId).IsUnique().HasDatabaseName("rule_group_in_ledger");
        entry.HasIndex(row => new { row.Tenant, row.Id });
        entry.HasIndex(row => new { row.Tenant, row.Topic, row.Id });
    }
}
