using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Data;

/// <summary>
/// What this model cannot say stands in the migrations as exclusion constraints: one client relationship per service line,
/// one team, one responsible worker and one work pair at a time, and each member once at a time.
/// </summary>
internal static class ChildTeamMap
{
    public const int WhyLength = 1000;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<ChildTeam>(team =>
        {
            team.ToTable("child_teams");
            team.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            team.HasIndex(row => new { row.Tenant, row.ChildId, row.FormedOn });
            team.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChildTeamMember>(member =>
        {
            member.ToTable("child_team_members", table =>
            {
                table.HasCheckConstraint("rule_member_ends_before_start", "\"to\" is null or \"to\" >= \"from\" - 1");
                table.HasCheckConstraint("ck_child_team_members_one", "num_nonnulls(professional_id, person_id, organisation_id) = 1");
            });
            member.Property(row => row.WhyPresent).HasMaxLength(WhyLength);
            member.Property(row => row.EndReason).HasMaxLength(WhyLength);
            member.HasOne<Professional>().WithMany().HasForeignKey(row => row.ProfessionalId).OnDelete(DeleteBehavior.Restrict);
            member.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
            member.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            member.HasIndex(row => row.MeetingId).HasFilter("meeting_id is not null");
            member.HasIndex(row => new { row.Tenant, row.TeamId, row.From });
            member.HasIndex(row => new { row.Tenant, row.ProfessionalId, row.To });
        });
    }
}
