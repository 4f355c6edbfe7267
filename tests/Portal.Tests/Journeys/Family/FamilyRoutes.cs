using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SystemicPlatform.AppHost;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>
/// Every page of the family's own and every address of the services about a child or a meeting, as the source and the published
/// documents have them: what is added later is in the tests from the day on which it is added.
/// </summary>
internal static partial class FamilyRoutes
{
    private static readonly string[] Services = ["teams", "plans", "meetings", "reminders"];

    /// <summary>The own pages of that child, that meeting and that drawing.</summary>
    internal static string[] Pages(Guid child, Guid meeting, Guid drawing) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "services", "Portal", "Pages", "Family"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => OwnPage().Matches(File.ReadAllText(file))).Select(match => Filled(match.Groups["path"].Value, child, meeting, drawing))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// What the services tell and take about that child and that meeting, with ids that are nothing's where another is asked
    /// for, and with bodies that are not refused for their form.
    /// </summary>
    internal static IEnumerable<(string Method, string Path, JsonNode? Body)> Api(Guid child, Guid meeting, Guid drawing) =>
        from service in Services
        let document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "openapi", $"{service}.json"))).RootElement
        let bodies = new PlausibleBody(document, child)
        from path in document.GetProperty("paths").EnumerateObject()
        where path.Name.Contains("{childId}", StringComparison.Ordinal) || path.Name.Contains("{meetingId}", StringComparison.Ordinal)
        from method in path.Value.EnumerateObject()
        where method.Name is "get" or "post" or "put" or "delete"
        select (method.Name, Filled(path.Name, child, meeting, drawing), BodyOf(method.Value, bodies));

    private static JsonNode? BodyOf(JsonElement method, PlausibleBody bodies) =>
        method.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? bodies.Of(json.GetProperty("schema")) : null;

    private static string Filled(string path, Guid child, Guid meeting, Guid drawing) => Hole().Replace(path, hole => hole.Groups["name"].Value.ToUpperInvariant() switch
    {
        "CHILDID" => child.ToString(),
        "MEETINGID" => meeting.ToString(),
        "TOOLID" => drawing.ToString(),
        "NUMBER" or "VERSION" => "1",
        "KIND" => "threeHouses",
        _ => Guid.CreateVersion7().ToString(),
    });

    [GeneratedRegex("@page \"(?<path>/own[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnPage();

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+)?\??\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hole();
}
