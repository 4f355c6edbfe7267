using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Steps;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>agreed_steps</c>. Each index serves one list, in the order of that list.</summary>
internal static class StepMapping
{
    internal static void Map(EntityTypeBuilder<AgreedStep> step)
    {
        step.ToTable("agreed_steps", table => table.HasCheckConstraint(
            "ck_agreed_steps_who", "num_nonnulls(professional_id, person_id, organisation_id) = 1"));
        step.Property(row => row.Who).HasMaxLength(AgreedStep.MaxNameLength);
        step.Property(row => row.What).HasMaxLength(AgreedStep.MaxTextLength);
        step.Property(row => row.Word).HasMaxLength(AgreedStep.MaxTextLength);
        step.Property(row => row.AgreedBySubject).HasMaxLength(AgreedStep.MaxNameLength);
        step.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
        step.HasIndex(row => row.MeetingId);
        step.HasIndex(row => new { row.ChildId, row.DueOn, row.Id }).HasFilter("child_id is not null");
        step.HasIndex(row => new { row.ChildId, row.FollowedUpIn }).HasFilter("followed_up_in is not null");
        step.HasIndex(row => new { row.TeamId, row.DueOn, row.Id }).HasFilter("state = 'open'");
        step.HasIndex(row => new { row.ProfessionalId, row.DueOn, row.Id }).HasFilter("state = 'open'");
        step.HasIndex(row => new { row.PersonId, row.DueOn, row.Id }).HasFilter("state = 'open'");
    }
}
