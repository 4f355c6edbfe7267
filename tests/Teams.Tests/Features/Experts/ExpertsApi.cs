using System.Text.Json.Nodes;

namespace SystemicPlatform.Teams.Tests.Features.Experts;

/// <summary>Experts by experience of an area.</summary>
internal sealed class ExpertsApi(TeamsFixture fixture)
{
    public const string Path = "/experts";

    public TeamsApi Api { get; } = new(fixture);

    public static JsonObject Expert() => new()
    {
        ["givenName"] = "Veera",
        ["familyName"] = "Mallikas",
        ["language"] = "sv",
        ["association"] = "Demo-yhdistys",
        ["contact"] = new JsonObject { ["email"] = "veera@demo.example" },
    };
}
