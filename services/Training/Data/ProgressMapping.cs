using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Domain.Assignments;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Data;

/// <summary>What people did: attendance, assignments, exemptions.</summary>
internal static class ProgressMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<Attendance>(attendance =>
        {
            attendance.ToTable("attendances", table => table.HasCheckConstraint("ck_attendances_minutes", "minutes >= 0"));
            attendance.HasOne<TrainingSession>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Restrict);
            attendance.HasOne<Enrolment>().WithMany().HasForeignKey(row => row.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            attendance.HasIndex(row => new { row.SessionId, row.EnrolmentId }).IsUnique().HasDatabaseName("uq_attendances");
            attendance.HasIndex(row => row.EnrolmentId);
        });
        model.Entity<Assignment>(assignment =>
        {
            assignment.ToTable("assignments");
            assignment.Property(row => row.Title).HasMaxLength(Assignment.MaxTitleLength);
            assignment.Property(row => row.Instructions).HasMaxLength(Assignment.MaxInstructionsLength);
            assignment.HasOne<TrainingGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasIndex(row => new { row.GroupId, row.Id });
        });
        model.Entity<Submission>(submission =>
        {
            submission.ToTable("submissions");
            submission.Property(row => row.Text).HasMaxLength(Submission.MaxTextLength);
            submission.Property(row => row.Note).HasMaxLength(2000);
            submission.HasOne<Assignment>().WithMany().HasForeignKey(row => row.AssignmentId).OnDelete(DeleteBehavior.Restrict);
            submission.HasOne<Enrolment>().WithMany().HasForeignKey(row => row.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            submission.HasIndex(row => new { row.AssignmentId, row.EnrolmentId }).IsUnique().HasDatabaseName("rule_handed_in_at_once");
            submission.HasIndex(row => new { row.AssignmentId, row.Id });
            submission.HasIndex(row => row.EnrolmentId);
        });
        model.Entity<Exemption>(exemption =>
        {
            exemption.ToTable("exemptions");
            exemption.Property(row => row.Reason).HasMaxLength(Exemption.MaxReasonLength);
            exemption.Property(row => row.GrantedBy).HasMaxLength(200);
            exemption.HasOne<Enrolment>().WithMany().HasForeignKey(row => row.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            exemption.HasIndex(row => new { row.EnrolmentId, row.Part }).IsUnique().HasDatabaseName("rule_exempted_before");
        });
    }
}
