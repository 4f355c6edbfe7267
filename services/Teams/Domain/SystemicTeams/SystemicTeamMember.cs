using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.SystemicTeams;

/// <summary>A professional's role in a systemic team; the same therapist can serve many teams (A4-02). Never deleted.</summary>
[OutlivesChild("A worker's role, not a child's.")]
internal sealed class SystemicTeamMember : Entity
{
    /// <summary>Why the membership ended when a successor began.</summary>
    public const string Handover = "handover";

    private SystemicTeamMember()
    {
    }

    public Guid TeamId { get; private set; }

    public Guid ProfessionalId { get; private set; }

    public TeamRole Role { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Why the membership was ended; null while nobody has ended it.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>True when the membership was ended before it began: it never was.</summary>
    public bool IsCalledOff => To < From;

    public bool Overlaps(DateOnly from, DateOnly? to) =>
        !IsCalledOff && (To is not { } mine || from <= mine) && (to is not { } theirs || From <= theirs);

    internal void EndOrCallOff(DateOnly on, string reason) => (To, EndReason) = (on < From ? From.AddDays(-1) : on, reason);

    internal static SystemicTeamMember Of(Guid teamId, Guid professionalId, TeamRole role, DateOnly from, DateOnly? to) =>
        new() { TeamId = teamId, ProfessionalId = professionalId, Role = role, From = from, To = to };
}
