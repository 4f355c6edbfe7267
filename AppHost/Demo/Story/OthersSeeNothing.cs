using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>Who has no part in it finds no child; who has handled the child's data is on record.</summary>
internal static class OthersSeeNothing
{
    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Others see nothing, and it is on record who has looked");
        await scene.RefusedAsync("trainer", "Another worker of the area", cancellationToken);
        await scene.RefusedAsync("responsible-kymenlaakso", "A social worker of another area", cancellationToken);
        await scene.ReadAsync(
            "therapist", $"/api/teams/children/{scene.ChildId}",
            answer => $"{answer.Text("givenName")}, seen by a member of the team", cancellationToken);
        var log = await scene.ReadAsync(
            "lead", $"/api/teams/children/{scene.ChildId}/access-log?limit=200",
            answer => $"{answer.Body.GetProperty("items").GetArrayLength()} lines in the access log", cancellationToken);
        JsonElement[] lines = [.. log.Body.GetProperty("items").EnumerateArray()];
        foreach (var line in lines.GroupBy(Words).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            scene.Tell($"{line.Count(),3} × {line.Key}");
        }
        scene.Expect(Array.Exists(lines, line => Is(line, "therapist", "readChild", allowed: true)), "The log shows that Sami read the record");
        scene.Expect(Array.Exists(lines, line => Is(line, "coordinator", "readChild", allowed: false)), "It shows that Noora was refused before she joined");
        scene.Expect(Array.Exists(lines, line => Is(line, "trainer", "readChild", allowed: false)), "It shows that Tuula was refused");
    }

    private static string Words(JsonElement line) =>
        $"{line.GetProperty("name")}: {line.GetProperty("action")}, {line.GetProperty("ground")}{(line.GetProperty("allowed").GetBoolean() ? "" : ", refused")}";

    private static bool Is(JsonElement line, string persona, string action, bool allowed) =>
        line.GetProperty("name").GetString() == DemoPeople.Names[persona]
        && line.GetProperty("action").GetString() == action
        && line.GetProperty("allowed").GetBoolean() == allowed;
}
