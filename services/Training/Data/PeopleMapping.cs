using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>participants</c>.</summary>
internal static class PeopleMapping
{
    internal static void Map(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants");
        participant.Property(row => row.Name).HasMaxLength(Participant.MaxNameLength);
        participant.Property(row => row.Organisation).HasMaxLength(Participant.MaxNameLength);
        participant.Property(row => row.SealedEmail).HasMaxLength(1000);
        participant.Property(row => row.EmailKey).HasMaxLength(43);
        participant.Property(row => row.Municipality).HasMaxLength(3);
        participant.Property(row => row.Subject).HasMaxLength(200);
        participant.HasIndex(row => new { row.Tenant, row.EmailKey }).IsUnique().HasDatabaseName("rule_participant_email_taken");
        participant.HasIndex(row => new { row.Tenant, row.Id });
        participant.HasIndex(row => new { row.Tenant, row.Subject });
    }
}
