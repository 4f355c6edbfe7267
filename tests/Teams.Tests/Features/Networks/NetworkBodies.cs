using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

/// <summary>What the network tests say again and again.</summary>
internal static class NetworkBodies
{
    /// <summary>What was read, as it is sent back: facts and ids, no contact (which then stays).</summary>
    public static JsonObject Echo(JsonElement network) => new()
    {
        ["persons"] = new JsonArray([.. network.Items("persons").Select(person => Without(person, "hasPersonalIdentityCode", "contact", "address"))]),
        ["relations"] = new JsonArray([.. network.Items("relations").Select(relation => Without(relation, "inverse"))]),
    };

    public static JsonObject Person(this JsonObject network, int index) => (JsonObject)network["persons"]![index]!;

    public static JsonObject Relation(this JsonObject network, int index) => (JsonObject)network["relations"]![index]!;

    public static JsonObject Adding(this JsonObject network, string list, JsonObject item)
    {
        ((JsonArray)(network[list] ??= new JsonArray())).Add((JsonNode)item);
        return network;
    }

    public static Guid IdOf(this JsonElement network, string givenName) =>
        network.Items("persons").Single(person => person.Text("givenName") == givenName).Id();

    private static JsonObject Without(JsonElement element, params string[] members)
    {
        var copy = JsonSerializer.Deserialize<JsonObject>(element)!;
        Array.ForEach(members, member => copy.Remove(member));
        return copy;
    }
}
