using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>participants</c> and <c>invitation_links</c>. The rules that two people could break at the same moment are held here.</summary>
internal static class ParticipantMapping
{
    internal static void Map(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants", table => table.HasCheckConstraint(
            "ck_participants_who", "num_nonnulls(professional_id, person_id, organisation_id) = 1"));
        participant.Property(row => row.WhyPresent).HasMaxLength(Participant.MaxWhyLength);
        participant.HasIndex(row => new { row.MeetingId, row.ProfessionalId, row.PersonId, row.OrganisationId })
            .IsUnique().AreNullsDistinct(false).HasDatabaseName("rule_participant_known");
        participant.HasIndex(row => row.MeetingId, "chair").IsUnique().HasFilter("is_chair").HasDatabaseName("rule_chair_taken");
        participant.HasIndex(row => row.MeetingId, "recorder").IsUnique().HasFilter("is_recorder").HasDatabaseName("rule_recorder_taken");
        participant.HasIndex(row => row.MeetingId, "preparer").IsUnique().HasFilter("is_preparer").HasDatabaseName("rule_preparer_taken");

        // Somebody's own meetings, in order of time.
        participant.HasIndex(row => new { row.ProfessionalId, row.StartsAt, row.MeetingId }).HasFilter("professional_id is not null");
        participant.HasIndex(row => new { row.PersonId, row.StartsAt, row.MeetingId }).HasFilter("person_id is not null");
        participant.HasIndex(row => new { row.OrganisationId, row.StartsAt, row.MeetingId }).HasFilter("organisation_id is not null");
    }

    internal static void Map(EntityTypeBuilder<InvitationLink> link)
    {
        link.ToTable("invitation_links");
        link.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(row => row.TokenHash).IsUnique().HasDatabaseName("uq_invitation_links_token");
        link.HasIndex(row => new { row.MeetingId, row.ParticipantId });
    }
}
