using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Data;

/// <summary>Copies of what Teams tells. No foreign keys: facts about different aggregates may overtake each other.</summary>
internal static class TeamMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<KnownTeam>(team =>
        {
            team.ToTable("known_teams");
            team.HasIndex(row => new { row.Tenant, row.Id }).HasFilter("kind <> 'childFamily'");
        });
        model.Entity<KnownTeamMember>(member =>
        {
            member.ToTable("known_team_members");
            member.HasIndex(row => row.TeamId);
            member.HasIndex(row => row.ProfessionalId);
        });
        model.Entity<TeamMunicipality>(municipality =>
        {
            municipality.ToTable("team_municipalities");
            municipality.Property(row => row.Code).HasMaxLength(3);
            municipality.HasIndex(row => row.TeamId);
        });
    }
}
