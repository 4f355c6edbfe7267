using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>expert_groups</c>, <c>expert_seats</c>, <c>expert_slots</c> and <c>expert_cases</c>.</summary>
internal static class ExpertMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Json<Secretary>().Json<IReadOnlyList<Expert>>().Json<IReadOnlyList<ExpertField>>().Json<IReadOnlyList<Guid>>()
            .Json<IReadOnlyList<ExpertCaseChange>>();

    internal static void Map(EntityTypeBuilder<ExpertGroup> group)
    {
        group.ToTable("expert_groups");
        group.Property(row => row.Name).HasMaxLength(ExpertGroup.MaxTextLength);
        group.HasIndex(row => new { row.Tenant, row.Id });
        group.HasMany(row => row.Seats).WithOne().HasForeignKey(seat => seat.GroupId).OnDelete(DeleteBehavior.Cascade);
        group.Navigation(row => row.Seats).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    internal static void Map(EntityTypeBuilder<ExpertSeat> seat)
    {
        seat.ToTable("expert_seats");
        seat.Property(row => row.Subject).HasMaxLength(ExpertGroup.MaxTextLength);
        seat.HasIndex(row => new { row.GroupId, row.Subject }).IsUnique();
        seat.HasIndex(row => new { row.Subject, row.Tenant });
    }

    internal static void Map(EntityTypeBuilder<ExpertSlot> slot)
    {
        slot.ToTable("expert_slots", table => table.HasCheckConstraint("ck_expert_slots_end", "ends_at > starts_at"));
        slot.HasOne<ExpertGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        slot.HasIndex(row => new { row.GroupId, row.StartsAt }).IsUnique().HasDatabaseName("rule_slot_exists");
    }

    internal static void Map(EntityTypeBuilder<ExpertCase> expertCase)
    {
        expertCase.ToTable("expert_cases");
        expertCase.HasOne<ExpertGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        expertCase.HasOne<ExpertSlot>().WithMany().HasForeignKey(row => row.SlotId).OnDelete(DeleteBehavior.Restrict);
        expertCase.HasIndex(row => new { row.ChildId, row.Id });
        expertCase.HasIndex(row => new { row.GroupId, row.Id });
        expertCase.HasIndex(row => row.SlotId);
    }
}
