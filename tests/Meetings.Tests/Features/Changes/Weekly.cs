using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

/// <summary>A weekly series, Tuesdays 9.00–11.00 from 13.1.2026, and what tests do to it.</summary>
internal sealed class Weekly(Area area, Guid id)
{
    internal Guid Id => id;

    internal string Path => $"{Area.Path}/{id}";

    internal static async Task<Weekly> OfAsync(Area area, params (string, JsonNode?)[] changes) =>
        new(area, await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync(), [("firstDate", "2026-01-13"), .. changes])));

    internal async Task<List<JsonElement>> DatesAsync(string to = "2026-02-28") =>
        (await area.As(Role.Lead).JsonAsync($"{Path}/occurrences?limit=200&to={to}")).Items();

    internal async Task<Guid> MeetingAsync(string originalDate) =>
        (await DatesAsync("2027-01-31")).Single(date => date.Text("originalDate") == originalDate).GetProperty("id").GetGuid();

    /// <summary>In the order of time: original date, start and status.</summary>
    internal async Task<List<string>> LinesAsync(string to = "2026-02-28") =>
        (await DatesAsync(to)).ConvertAll(date => $"{date.Text("originalDate")} {date.Text("startsAt")![5..16]} {date.Text("status")}");

    /// <summary>PUTs on the version that stands now.</summary>
    internal static async Task<HttpResponseMessage> PutAsync(HttpClient client, string path, object body)
    {
        using var now = await client.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", now.Headers.ETag?.Tag ?? "\"1\"");
        return await client.SendAsync(request);
    }

    internal async Task<JsonElement> ChangedAsync(object body, string? path = null)
    {
        using var answer = await PutAsync(area.As(Role.Lead), path ?? Path, body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The whole series as it was, with changes.</summary>
    internal static JsonObject Plan(params (string Member, JsonNode? Value)[] changes)
    {
        var plan = new JsonObject
        {
            ["scope"] = "all",
            ["title"] = "Ammattilaistiimin viikkokokous",
            ["place"] = "Testikatu 1",
            ["localTime"] = "09:00",
            ["durationMinutes"] = 120,
            ["rrule"] = "FREQ=WEEKLY;BYDAY=TU",
            ["holidays"] = "skip",
            ["reason"] = "Sovittu yhdessä",
        };
        foreach (var (member, value) in changes)
        {
            plan[member] = value;
        }

        return plan;
    }
}
