using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Data;

internal static class ResponsibilityTeamMap
{
    public const int AgreementLength = 4000;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<ResponsibilityTeam>(team =>
        {
            team.ToTable("responsibility_teams", table => table.HasCheckConstraint(
                "rule_team_ends_before_start", "dissolved_on is null or dissolved_on >= formed_on"));
            team.Property(row => row.EndReason).HasMaxLength(ChildTeamMap.WhyLength);
            team.OwnsOne(row => row.Agreements, agreements => agreements.ToJson());
            team.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            team.HasIndex(row => new { row.ChildId, row.FormedOn, row.Id });
            team.HasIndex(row => row.ChildId, "rule_responsibility_team_exists").IsUnique().HasFilter("dissolved_on is null");
            team.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ResponsibilityTeamMember>(member =>
        {
            member.ToTable("responsibility_team_members", table => table.HasCheckConstraint(
                "ck_responsibility_team_members_period", "\"to\" is null or \"to\" >= \"from\" - 1"));
            member.Property(row => row.JoinReason).HasMaxLength(ChildTeamMap.WhyLength);
            member.Property(row => row.EndReason).HasMaxLength(ChildTeamMap.WhyLength);
            member.HasOne<ChildTeamMember>().WithMany().HasForeignKey(row => row.ChildTeamMemberId).OnDelete(DeleteBehavior.Restrict);
            member.HasIndex(row => new { row.TeamId, row.From, row.Id });
            member.HasIndex(row => row.ChildTeamMemberId);
        });
    }
}
