using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Teams;

/// <summary>A membership in a systemic team as Teams told of it, kept after its end: coverage is asked of past days, too.</summary>
internal sealed class KnownTeamMember : Entity
{
    private KnownTeamMember()
    {
    }

    /// <summary>The membership under the id that Teams gave it.</summary>
    internal KnownTeamMember(TeamMemberJoined joined) =>
        (Id, TeamId, ProfessionalId, Role, From, To) =
        (joined.MemberId, joined.TeamId, joined.ProfessionalId, joined.Role, joined.From, joined.To);

    public Guid TeamId { get; private set; }

    /// <summary>Null where a person or an organisation is the member: their training is not counted.</summary>
    public Guid? ProfessionalId { get; private set; }

    public TeamRole Role { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The membership ended; the last day is included.</summary>
    internal void Leave(DateOnly on) => To = on;
}
