using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>plan_negotiations</c>.</summary>
internal static class NegotiationMapping
{
    internal static void Conventions(ModelConfigurationBuilder conventions) => conventions.Json<ChildsOpinion>().Json<IReadOnlyList<DissentingView>>();

    internal static void Map(EntityTypeBuilder<PlanNegotiation> negotiation)
    {
        negotiation.ToTable("plan_negotiations");
        negotiation.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
        negotiation.HasIndex(row => row.MeetingId).IsUnique().HasDatabaseName("rule_negotiation_known");
        negotiation.HasIndex(row => new { row.ChildId, row.Id });
    }
}
