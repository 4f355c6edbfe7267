using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Consultations;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>consultation_slots</c>, <c>consultation_bookings</c> and <c>consultation_log</c>.</summary>
internal static class ConsultationMapping
{
    internal static void Map(EntityTypeBuilder<ConsultationSlot> slot)
    {
        slot.ToTable("consultation_slots", table => table.HasCheckConstraint("ck_consultation_slots_end", "ends_at > starts_at"));
        slot.Property(row => row.Organisation).HasMaxLength(ConsultationSlot.MaxTextLength);
        slot.Property(row => row.Consultant).HasMaxLength(ConsultationSlot.MaxTextLength);
        slot.Property(row => row.Theme).HasMaxLength(ConsultationSlot.MaxTextLength);
        slot.HasOne<ConsultationBooking>().WithMany().HasForeignKey(row => row.TakenBy).OnDelete(DeleteBehavior.Restrict);
        slot.HasIndex(row => new { row.Tenant, row.StartsAt, row.Id });
        slot.HasIndex(row => new { row.Tenant, row.Organisation, row.StartsAt, row.Id });
        slot.HasIndex(row => new { row.Tenant, row.Organisation, row.Direction, row.Consultant, row.StartsAt }, "rule_time_offered")
            .IsUnique().HasFilter("withdrawn_at is null");
    }

    internal static void Map(EntityTypeBuilder<ConsultationBooking> booking)
    {
        booking.ToTable("consultation_bookings");
        booking.Property(row => row.Organisation).HasMaxLength(ConsultationSlot.MaxTextLength);
        booking.HasOne<ConsultationSlot>().WithMany().HasForeignKey(row => row.SlotId).OnDelete(DeleteBehavior.Restrict);
        booking.HasIndex(row => new { row.ChildId, row.Id }).HasFilter("child_id is not null");
        booking.HasIndex(row => new { row.Tenant, row.Id });
        booking.HasIndex(row => new { row.Tenant, row.Organisation, row.Id });
        booking.HasIndex(row => row.SlotId, "rule_slot_taken").IsUnique().HasFilter("cancelled_at is null");
    }

    internal static void Map(EntityTypeBuilder<ConsultationLogEntry> entry)
    {
        entry.ToTable("consultation_log");
        entry.Property(row => row.Theme).HasMaxLength(ConsultationSlot.MaxTextLength);
        entry.HasIndex(row => new { row.Tenant, row.Id });
        entry.HasIndex(row => new { row.Tenant, row.On });
    }
}
