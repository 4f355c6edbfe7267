using System.Text.Json.Nodes;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

/// <summary>The weekly meeting of a professional team, Tuesdays 9.00–11.00 from New Year 2026, with changes.</summary>
internal static class SeriesRequest
{
    internal static JsonObject For(Guid teamId, params (string Member, JsonNode? Value)[] changes)
    {
        var request = new JsonObject
        {
            ["kind"] = "professionalTeam",
            ["teamId"] = teamId,
            ["title"] = "Ammattilaistiimin viikkokokous",
            ["firstDate"] = "2026-01-01",
            ["localTime"] = "09:00",
            ["durationMinutes"] = 120,
            ["rrule"] = "FREQ=WEEKLY;BYDAY=TU",
            ["place"] = "Testikatu 1",
            ["holidays"] = "skip",
        };
        foreach (var (member, value) in changes)
        {
            request[member] = value;
        }

        return request;
    }

    internal static JsonObject Without(this JsonObject request, string member)
    {
        request.Remove(member);
        return request;
    }
}
