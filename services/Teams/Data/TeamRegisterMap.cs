using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Domain.TeamRegisters;

namespace SystemicPlatform.Teams.Data;

/// <summary>What is kept about systemic teams: conditions, structures, approvals.</summary>
internal static class TeamRegisterMap
{
    public const int NoteLength = 2000;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<ConditionAssessment>(assessment =>
        {
            assessment.ToTable("team_conditions");
            assessment.Property(row => row.Note).HasMaxLength(NoteLength);
            assessment.HasOne<SystemicTeam>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Restrict);
            assessment.HasOne<Professional>().WithMany().HasForeignKey(row => row.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
            assessment.HasIndex(row => new { row.TeamId, row.Condition, row.On, row.Id });
        });
        model.Entity<StructureEntry>(structure =>
        {
            structure.ToTable("team_structures", table => table.HasCheckConstraint("rule_structure_ends_before_start", "\"to\" is null or \"to\" >= \"from\""));
            structure.Property(row => row.Description).HasMaxLength(NoteLength);
            structure.HasOne<SystemicTeam>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Restrict);
            structure.HasOne<Professional>().WithMany().HasForeignKey(row => row.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
            structure.HasIndex(row => new { row.TeamId, row.From, row.Id });
        });
        model.Entity<TeamApproval>(approval =>
        {
            approval.ToTable("team_approvals");
            approval.Property(row => row.Approver).HasMaxLength(ProfessionalMap.SubjectLength);
            approval.Property(row => row.ApproverName).HasMaxLength(ProfessionalMap.NameLength);
            approval.Property(row => row.Guideline).HasMaxLength(NoteLength);
            approval.HasOne<SystemicTeam>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Restrict);
            approval.HasIndex(row => new { row.TeamId, row.On, row.Id });
        });
    }
}
