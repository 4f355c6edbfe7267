using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Preparing;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>preparation_items</c> and <c>family_preparations</c>.</summary>
internal static class PreparationMapping
{
    internal static void Map(EntityTypeBuilder<PreparationItem> item)
    {
        item.ToTable("preparation_items");
        item.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        item.Property(row => row.Text).HasMaxLength(PreparationItem.MaxTextLength);
        item.Property(row => row.DoneByName).HasMaxLength(PreparationItem.MaxNameLength);

        // Also keeps two people who begin at once from making the list twice.
        item.HasIndex(row => new { row.MeetingId, row.ChildId, row.Task }).IsUnique().AreNullsDistinct(false)
            .HasFilter("task <> 'other'").HasDatabaseName("rule_preparation_begun");
        item.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
    }

    internal static void Map(EntityTypeBuilder<FamilyPreparation> preparation)
    {
        preparation.ToTable("family_preparations");
        preparation.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        preparation.Property(row => row.Name).HasMaxLength(FamilyPreparation.MaxNameLength);
        preparation.HasIndex(row => new { row.MeetingId, row.PersonId }).IsUnique().HasDatabaseName("rule_preparation_said");
        preparation.HasIndex(row => new { row.ChildId, row.Id });
    }
}
