using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.SystemicTeams;

/// <summary>A professional's role in a systemic team; the same therapist can serve many teams (A4-02).</summary>
internal sealed class SystemicTeamMember : Entity
{
    private SystemicTeamMember()
    {
    }

    public Guid TeamId { get; private set; }

    public Guid ProfessionalId { get; private set; }

    public TeamRole Role { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    internal void End(DateOnly on) => To = on;

    internal static SystemicTeamMember Of(Guid teamId, Guid professionalId, TeamRole role, DateOnly from) =>
        new() { TeamId = teamId, ProfessionalId = professionalId, Role = role, From = from };
}
