using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>One change of a network while it is made: who is in it, what the request calls them, and what became history.</summary>
internal sealed class NetworkEdit(ChildNetwork network, Dictionary<Guid, Person> known, string subject, DateTimeOffset now)
{
    public ChildNetwork Network => network;

    /// <summary>Persons of the network, and those that the request brings from another child's network.</summary>
    public Dictionary<Guid, Person> Known => known;

    /// <summary>What relations can name: ids and refs.</summary>
    public Dictionary<string, NetworkEnd> Ends { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        [network.ChildId.ToString()] = new NetworkEnd(network.ChildId, IsChild: true),
    };

    public HashSet<Person> Registered { get; } = [];

    public HashSet<Person> Changed { get; } = [];

    public List<NetworkChange> History { get; } = [];

    public void Note(NetworkChangeKind kind, Guid objectId, object? before = null, string? reason = null) =>
        History.Add(new NetworkChange(network.ChildId, kind, objectId, subject, now)
        {
            Before = before is null ? null : JsonSerializer.Serialize(before, EventJson.Options),
            Reason = reason,
        });
}
