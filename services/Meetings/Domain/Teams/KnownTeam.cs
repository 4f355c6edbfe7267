using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A team as Teams told of it: whose meetings can be scheduled here.</summary>
internal sealed class KnownTeam : Entity
{
    private KnownTeam()
    {
    }

    /// <summary>The team under the id that Teams gave it.</summary>
    internal KnownTeam(Guid teamId, TeamKind kind, ServiceLine serviceLine, Guid? childId, Guid? linkedTeamId) =>
        (Id, Kind, ServiceLine, ChildId, LinkedTeamId) = (teamId, kind, serviceLine, childId, linkedTeamId);

    public TeamKind Kind { get; private set; }

    public ServiceLine ServiceLine { get; private set; }

    /// <summary>The child, for a child's own team; null for the others.</summary>
    public Guid? ChildId { get; private set; }

    /// <summary>Three-digit codes of the municipalities that it serves; empty = the whole area.</summary>
    public IReadOnlyList<string> MunicipalityCodes { get; private set; } = [];

    /// <summary>Its last day; null while it goes on.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>The other half of a systemic pair.</summary>
    public Guid? LinkedTeamId { get; private set; }

    /// <summary>Its other half or its municipalities are different.</summary>
    internal void Change(Guid? linkedTeamId, IReadOnlyList<string> municipalityCodes) =>
        (LinkedTeamId, MunicipalityCodes) = (linkedTeamId, [.. municipalityCodes]);

    /// <summary>The team ends; the last day is included.</summary>
    internal void Dissolve(DateOnly on) => DissolvedOn = on;

    /// <summary>Refuses meetings after the team's last day.</summary>
    /// <exception cref="RuleViolation"><c>team_dissolved</c></exception>
    internal void EnsureMeetsOn(DateOnly date)
    {
        if (DissolvedOn is { } last && date > last)
        {
            throw new RuleViolation("team_dissolved", "The team is no more on that day.");
        }
    }
}
