using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The child and her parents sign in themselves: who is around her, the plan, and who has handled her data.</summary>
internal static class FamilySees
{
    private static readonly string[] Family = ["child", "mother", "father"];

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Iiris and her parents look at their own pages");
        foreach (var persona in Family)
        {
            await LookAsync(scene, persona, cancellationToken);
        }
    }

    private static async Task LookAsync(Scene scene, string persona, CancellationToken cancellationToken)
    {
        var me = await scene.ReadAsync(
            persona, "/api/teams/me",
            answer => $"the pages of {string.Join(", ", Children(answer).Select(child => child.GetProperty("givenName")))}", cancellationToken);
        var own = Children(me);
        // Later tellings are of other children; her sign-in stays the first one's.
        var childId = scene.IsPersona || persona is not "child" ? scene.ChildId : own[0].GetProperty("id").GetGuid();
        scene.Expect(
            own.Exists(child => child.GetProperty("id").GetGuid() == childId && child.GetProperty("itself").GetBoolean() == persona is "child"),
            $"{DemoPeople.Names[persona]} is shown the way to Iiris's pages");
        var page = await scene.ReadAsync(
            persona, $"/api/teams/children/{childId}/overview",
            answer => $"{answer.Body.GetProperty("team").GetProperty("members").GetArrayLength()} in the team, each with why they are there", cancellationToken);
        scene.Expect(page.Body.GetProperty("clock").ValueKind == JsonValueKind.Null, "What is the authority's alone is not on it");
        await scene.ReadAsync(persona, $"/api/plans/children/{childId}/joint-plan", _ => "the plan, with everyone's words", cancellationToken);
        await scene.ReadAsync(
            persona, $"/api/teams/children/{childId}/grants", answer => $"{answer.Body.GetProperty("items").GetArrayLength()} who may see her data, and why", cancellationToken);
        var log = await scene.ReadAsync(
            persona, $"/api/children/{childId}/access-log", answer => $"{answer.Body.GetProperty("items").GetArrayLength()} lines of who has handled it", cancellationToken);
        scene.Expect(log.Body.GetProperty("items").GetArrayLength() > 0, "The family sees who has handled the data");
    }

    private static List<JsonElement> Children(Answer me) => [.. me.Body.GetProperty("children").EnumerateArray()];
}
