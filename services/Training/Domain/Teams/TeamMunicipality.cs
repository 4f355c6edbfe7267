using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Teams;

/// <summary>A municipality that a team serves, for the days it does. A team without any serves the whole area.</summary>
internal sealed class TeamMunicipality : Entity
{
    private TeamMunicipality()
    {
    }

    internal TeamMunicipality(Guid teamId, string code, DateOnly from) => (TeamId, Code, From) = (teamId, code, from);

    public Guid TeamId { get; private set; }

    /// <summary>Three digits (Statistics Finland).</summary>
    public string Code { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>First day on which it no longer does; null = open. Equal to <see cref="From"/> when it was for no whole day.</summary>
    public DateOnly? Until { get; private set; }

    internal void End(DateOnly until) => Until = until < From ? From : until;
}
