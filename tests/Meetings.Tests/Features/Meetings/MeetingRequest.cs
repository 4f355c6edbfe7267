using System.Text.Json.Nodes;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

/// <summary>A single meeting of a professional team on Tuesday 13.1.2026 at 9.00, with changes.</summary>
internal static class MeetingRequest
{
    internal static JsonObject For(Guid teamId, params (string Member, JsonNode? Value)[] changes)
    {
        var request = new JsonObject
        {
            ["kind"] = "professionalTeam",
            ["teamId"] = teamId,
            ["title"] = "Kokous",
            ["date"] = "2026-01-13",
            ["localTime"] = "09:00",
            ["durationMinutes"] = 90,
            ["place"] = "Testikatu 1",
        };
        foreach (var (member, value) in changes)
        {
            request[member] = value;
        }

        return request;
    }

    internal static JsonArray Ids(params Guid[] ids) => new([.. ids.Select(id => (JsonNode)id)]);
}
