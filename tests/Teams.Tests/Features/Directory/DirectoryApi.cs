using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Directory;

/// <summary>Partners and what they offer.</summary>
internal static class DirectoryApi
{
    public const string Path = "/services";

    public static JsonObject Service(Guid organisationId, string name = "Family camp") => new()
    {
        ["organisationId"] = organisationId,
        ["name"] = name,
        ["description"] = "A week together in the summer",
        ["audience"] = "Families with children under 16",
        ["accessWay"] = "directly",
        ["municipalities"] = new JsonArray("837"),
        ["languages"] = new JsonArray("fi"),
        ["from"] = Requests.Day(TeamsFixture.Today.AddDays(-30)),
    };

    public static async Task<Guid> PartnerAsync(this TeamsApi api, string name, string sector) =>
        (await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation().With("name", name).With("sector", sector))).Id();
}
