using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Teams;

namespace SystemicPlatform.Meetings.Data;

/// <summary>The copies of what Teams tells of.</summary>
internal static class KnownMapping
{
    internal static void Map(EntityTypeBuilder<KnownTeam> team) => team.ToTable("known_teams");

    internal static void Map(EntityTypeBuilder<KnownTeamMember> member)
    {
        member.ToTable("known_team_members");
        member.HasIndex(row => row.TeamId);
        member.HasIndex(row => new { row.Tenant, row.Id }).HasFilter("role = 'responsibleSocialWorker'");
        member.HasIndex(row => row.ProfessionalId).HasFilter("professional_id is not null");
        member.HasIndex(row => row.PersonId).HasFilter("person_id is not null");
        member.HasIndex(row => row.OrganisationId).HasFilter("organisation_id is not null");
    }

    internal static void Map(EntityTypeBuilder<KnownReferral> referral)
    {
        referral.ToTable("known_referrals");
        referral.HasIndex(row => row.ChildId);
        referral.HasIndex(row => new { row.TeamId, row.ChildId });
    }

    internal static void Map(EntityTypeBuilder<KnownNetworkPerson> person)
    {
        person.ToTable("known_network_persons");
        person.HasIndex(row => new { row.ChildId, row.PersonId }).IsUnique();
    }

    internal static void Map(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("known_absences");
        absence.HasIndex(row => new { row.ProfessionalId, row.EndsAt }).HasFilter("not is_cancelled");
    }

    internal static void Map(EntityTypeBuilder<KnownProfessional> professional)
    {
        professional.ToTable("known_professionals");
        professional.HasIndex(row => new { row.Subject, row.Tenant }).HasFilter("subject is not null");
    }
}
