using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

/// <summary>The record of a cooperation meeting, told through the API.</summary>
internal sealed class CooperationStory(ChildCase child, Guid recordId)
{
    internal static readonly Dictionary<string, object> Sections = new(StringComparer.Ordinal)
    {
        ["basics"] = new { guardians = new[] { "Maria Testimetsä" } },
        ["participants"] = new[] { new { who = new { kind = "partner", name = "Demokoulun kuraattori" }, whyPresent = "Tuntee koulupäivän" } },
        ["situation"] = new { views = new[] { new { who = "Lapsi", view = "Aamut on pahimmat" } }, concern = "Poissaolot", resources = "Piirtäminen" },
        ["goals"] = new object[]
        {
            new { key = "g1", owner = "child", change = "Kolme rauhallista aamua viikossa" },
            new { key = "g2", owner = "family", change = "Vanhemmat sopivat viikkorytmin" },
            new { key = "g3", owner = "workers", change = "Työpari aloittaa" },
        },
        ["workPlan"] = new[] { Work("g1"), Work("g2"), Work("g3") },
        ["evaluation"] = new[] { new { what = "Aamut", who = "Kaikki yhdessä", how = "Asteikolla", when = "2026-03-02" } },
        ["next"] = new { on = "2026-02-02", at = "13:00", place = "Koulu", participants = "Samat" },
    };

    internal ChildCase Child => child;

    internal string Path => child.Path($"cooperation-records/{recordId}");

    internal Guid Id => recordId;

    internal static object Work(string goalKey) => new { goalKey, who = "Otto Demonen", what = "Aamukäynti", when = "2026-01-12" };

    internal static async Task<CooperationStory> OpenAsync(MeetingsFixture fixture) => await OpenAsync(await ChildCase.OpenAsync(fixture));

    internal static async Task<CooperationStory> OpenAsync(ChildCase child, Guid? meetingId = null, string on = "2026-01-01")
    {
        var record = await child.AcceptedAsync(HttpMethod.Post, child.Path("cooperation-records"), new { on, meetingId });
        return new CooperationStory(child, record.GetProperty("id").GetGuid());
    }

    internal Task<JsonElement> ReadAsync() => child.Client.JsonAsync(Path);

    internal async Task<string> ETagAsync(string section) =>
        (await ReadAsync()).GetProperty("sections").EnumerateArray().Single(one => one.Text("kind") == section).Text("eTag")!;

    /// <summary>Writes a section with the version that was read; the present one where none is said.</summary>
    internal async Task<HttpResponseMessage> WriteAsync(string section, object? part = null, string? version = null, string? other = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Path}/sections")
        {
            Content = JsonContent.Create(new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["section"] = section,
                ["content"] = new Dictionary<string, object>(StringComparer.Ordinal) { [other ?? section] = part ?? Sections[section] },
            }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", version ?? await ETagAsync(section));
        return await child.Client.SendAsync(request);
    }

    internal async Task WrittenAsync(string section, object? part = null)
    {
        using var answer = await WriteAsync(section, part);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    internal async Task WholeAsync()
    {
        foreach (var section in Sections.Keys)
        {
            await WrittenAsync(section);
        }
    }

    internal Task<JsonElement> ShareAsync() => child.AcceptedAsync(HttpMethod.Post, $"{Path}/share", new { });

    internal Task NotSharedAsync(string code) => child.RefusedAsync(code, HttpMethod.Post, $"{Path}/share", new { });
}
