using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>A person is in a child's network: whoever may read the network may see the person.</summary>
internal sealed class NetworkPerson : Entity
{
    private NetworkPerson()
    {
    }

    public Guid NetworkId { get; private set; }

    public Guid ChildId { get; private set; }

    public Guid PersonId { get; private set; }

    internal static NetworkPerson Of(ChildNetwork network, Guid personId) =>
        new() { NetworkId = network.Id, ChildId = network.ChildId, PersonId = personId };
}
