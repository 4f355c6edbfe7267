using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Data;

internal static class SystemicTeamMap
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<SystemicTeam>(team =>
        {
            team.ToTable("systemic_teams", table => table.HasCheckConstraint(
                "ck_systemic_teams_kind", "kind in ('professional', 'client')"));
            team.Property(row => row.Name).HasMaxLength(ProfessionalMap.NameLength);
            team.Property(row => row.Municipalities).HasConversion(
                list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
            team.HasOne<SystemicTeam>().WithMany().HasForeignKey(row => row.LinkedTeamId).OnDelete(DeleteBehavior.Restrict);
            team.HasIndex(row => new { row.Tenant, row.Id });
            team.HasIndex(row => row.LinkedTeamId).IsUnique().HasDatabaseName("rule_linked_team_taken");
            team.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SystemicTeamMember>(member =>
        {
            member.ToTable("systemic_team_members", table => table.HasCheckConstraint(
                "ck_systemic_team_members_period", "\"to\" is null or \"to\" >= \"from\" - 1"));
            member.Property(row => row.EndReason).HasMaxLength(ChildTeamMap.WhyLength);
            member.HasOne<Professional>().WithMany().HasForeignKey(row => row.ProfessionalId).OnDelete(DeleteBehavior.Restrict);
            member.HasIndex(row => new { row.TeamId, row.From, row.Id });
            member.HasIndex(row => new { row.ProfessionalId, row.From, row.Id });
        });
    }
}
