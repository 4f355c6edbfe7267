using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

/// <summary>A forum of an area.</summary>
internal sealed class OpenedForum(Area area, Guid groupId)
{
    internal Guid GroupId => groupId;

    internal string Path => $"{Area.Path}/groups/{groupId}/forum";

    internal static async Task<OpenedForum> Async(Area area, string? questionsUntil = "2026-08-20")
    {
        var forum = new OpenedForum(area, await area.GroupAsync());
        await area.Lead.PostedAsync(forum.Path, new { theme = "Lakia ja lastensuojelua", questionsUntil });
        return forum;
    }

    internal Task<JsonElement> AskAsync(string text, bool anonymous = false, HttpClient? client = null) =>
        (client ?? area.As(Role.Professional)).PostedAsync($"{Path}/questions", new { text, anonymous });

    internal async Task<List<JsonElement>> QuestionsAsync(Role role, string query = "") => (await area.As(role).JsonAsync($"{Path}/questions{query}")).Items();
}
