using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>That a person belongs to a child's network, as Teams told of it: who can be invited to the child's meetings.</summary>
internal sealed class KnownNetworkPerson : Entity
{
    private KnownNetworkPerson()
    {
    }

    internal KnownNetworkPerson(Guid childId, Guid personId) => (ChildId, PersonId) = (childId, personId);

    public Guid ChildId { get; private set; }

    /// <summary>The same person can be in the networks of several children.</summary>
    public Guid PersonId { get; private set; }
}
