using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

/// <summary>A child whose worker begins processes, and the area's lead who keeps templates and the register.</summary>
internal sealed class TemplateStory(ChildCase child)
{
    internal const string Templates = "/api/meetings/process-templates";
    internal const string Conveners = "/api/meetings/conveners";

    internal static readonly object[] OneStep =
    [
        new
        {
            key = "only", name = Text("Ainoa"), roles = new[] { "family" },
            items = new[] { new { key = "talk", name = Text("Puhuttu"), required = true } },
        },
    ];

    internal ChildCase Child => child;

    internal HttpClient Lead => child.Area.As(Role.Lead);

    internal string Processes => child.Path("processes");

    internal static async Task<TemplateStory> BeginAsync(MeetingsFixture fixture) => new(await ChildCase.OpenAsync(fixture));

    internal static object Text(string text) => new { fi = text, sv = text, en = text };

    internal static object Version(string key, int basedOn, object[]? steps = null) => new
    {
        key,
        basedOn,
        content = new { name = Text("Oma malli"), certifiedConvener = false, steps = steps ?? OneStep },
    };

    internal static async Task<JsonElement> PostedAsync(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal async Task<Guid> ConvenerAsync(string certifiedOn = "2025-01-01", string? validTo = null) =>
        (await PostedAsync(Lead, Conveners, new { name = "Vetäjä Demo", organisation = "Järjestö Demo", certifiedOn, validTo })).GetProperty("id").GetGuid();

    internal Task<JsonElement> StartAsync(string templateKey, Guid? convenerId = null) =>
        child.AcceptedAsync(HttpMethod.Post, Processes, new { templateKey, convenerId });

    internal async Task<string> PathOfAsync(string templateKey, Guid? convenerId = null) =>
        $"{Processes}/{(await StartAsync(templateKey, convenerId)).GetProperty("id").GetGuid()}";

    internal Task<JsonElement> DoAsync(string process, string stepKey, string itemKey) =>
        child.AcceptedAsync(HttpMethod.Post, $"{process}/items", new { stepKey, itemKey, on = "2026-01-01" });

    internal async Task<JsonElement> CompleteAsync(string process, string stepKey, params string[] items)
    {
        foreach (var item in items)
        {
            await DoAsync(process, stepKey, item);
        }

        return await child.AcceptedAsync(HttpMethod.Post, $"{process}/steps", new { stepKey, on = "2026-01-01" });
    }

    internal Task RefusedAsync(string code, string process, string part, object body) =>
        child.RefusedAsync(code, HttpMethod.Post, $"{process}/{part}", body);
}
