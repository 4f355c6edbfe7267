using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>responsibility_cycles</c>.</summary>
internal static class ResponsibilityMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<IReadOnlyList<PhaseMeeting>>();

    internal static void Map(EntityTypeBuilder<ResponsibilityCycle> cycle)
    {
        cycle.ToTable("responsibility_cycles");
        cycle.HasIndex(row => new { row.ChildId, row.Id });
        cycle.HasIndex(row => row.ChildId, "rule_responsibility_cycle_open").IsUnique().HasFilter("not complete");
    }
}
