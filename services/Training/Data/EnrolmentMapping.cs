using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>enrolments</c>.</summary>
internal static class EnrolmentMapping
{
    internal static void Map(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.ToTable("enrolments", table => table.HasCheckConstraint("ck_enrolments_place", "status <> 'waiting' or place is not null"));
        enrolment.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        enrolment.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        enrolment.HasIndex(row => new { row.GroupId, row.ParticipantId }).IsUnique().HasFilter("status <> 'cancelled'")
            .HasDatabaseName("rule_already_enrolled");
        enrolment.HasIndex(row => new { row.GroupId, row.Place }).IsUnique().HasFilter("place is not null")
            .HasDatabaseName("uq_enrolments_place");
        enrolment.HasIndex(row => new { row.GroupId, row.Id });
        enrolment.HasIndex(row => new { row.ParticipantId, row.Id });
    }
}
