using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Teams;

/// <summary>
/// A team as Teams told of it: whose training is counted. Of a child's own team only that it is one is kept, neither
/// the child nor a member: nothing in this service concerns a child.
/// </summary>
internal sealed class KnownTeam : Entity
{
    private KnownTeam()
    {
    }

    /// <summary>The team under the id that Teams gave it.</summary>
    internal KnownTeam(Guid teamId, TeamKind kind, ServiceLine serviceLine, DateOnly formedOn) =>
        (Id, Kind, ServiceLine, FormedOn) = (teamId, kind, serviceLine, formedOn);

    public TeamKind Kind { get; private set; }

    public ServiceLine ServiceLine { get; private set; }

    public DateOnly FormedOn { get; private set; }

    /// <summary>Last day; null while it works.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>True for teams whose members are kept here.</summary>
    internal bool IsSystemic => Kind is not TeamKind.ChildFamily;

    internal void Dissolve(DateOnly on) => DissolvedOn = on;
}
