using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

/// <summary>A poll of a team with three times and two who are asked, and what they do by their links.</summary>
internal sealed class Asked(MeetingsFixture fixture, Area area, JsonElement poll)
{
    internal const string Root = "/api/meetings/polls";

    internal string Path => $"{Root}/{poll.Text("id")}";

    internal Guid[] Options => [.. poll.GetProperty("options").EnumerateArray().OrderBy(option => option.Text("startsAt"), StringComparer.Ordinal).Select(option => option.GetProperty("id").GetGuid())];

    internal string[] Links => [.. poll.GetProperty("invitees").EnumerateArray().Select(invitee => Invited.Behind(invitee.Text("address")!))];

    internal Guid[] Invitees => [.. poll.GetProperty("invitees").EnumerateArray().Select(invitee => invitee.GetProperty("id").GetGuid())];

    internal static JsonObject Body(Guid teamId, params (string Member, JsonNode? Value)[] changes)
    {
        var body = new JsonObject
        {
            ["teamId"] = teamId,
            ["kind"] = "other",
            ["durationMinutes"] = 60,
            ["times"] = Times("2026-01-12", "2026-01-13", "2026-01-14"),
            ["deadline"] = "2026-01-10T12:00:00Z",
            ["invitees"] = new JsonArray(new JsonObject { ["label"] = "Koulukuraattori" }, new JsonObject { ["label"] = "Äiti" }),
        };
        foreach (var (member, value) in changes)
        {
            body[member] = value;
        }

        return body;
    }

    internal static JsonArray Times(params string[] days) => [.. days.Select(day => new JsonObject { ["date"] = day, ["localTime"] = "09:00" })];

    internal static async Task<Asked> OfAsync(MeetingsFixture fixture, Area area, params (string, JsonNode?)[] changes) =>
        new(fixture, area, await area.PostedAsync(Root, Body(await area.TeamAsync(), changes)));

    internal async Task<HttpResponseMessage> AnswerAsync(int who, params string[] suits) =>
        await PutAsync(Links[who], new { answers = suits.Select((one, index) => new { optionId = Options[index], suits = one }) });

    internal async Task<HttpResponseMessage> PutAsync(string link, object body)
    {
        using var nobody = fixture.Service.Client(null);
        return await nobody.PutAsJsonAsync(link, body);
    }

    internal async Task<JsonElement> SeenByAsync(int who)
    {
        using var nobody = fixture.Service.Client(null);
        return await nobody.JsonAsync(Links[who]);
    }

    internal Task<JsonElement> NowAsync() => area.As(Role.Lead).JsonAsync(Path);
}
