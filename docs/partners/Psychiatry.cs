using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Samples;

/// <summary>A clinic's system: offers the area a time, and books the first time that the area offers to it.</summary>
public static class Psychiatry
{
    private const string Api = "/partner/v1/consultations";

    /// <summary>Runs it once, against the platform at the client's base address; gives a line for each thing that it did.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(
        HttpClient platform, Uri tokenEndpoint, string clientId, string clientSecret, DateTimeOffset startsAt)
    {
        platform.DefaultRequestHeaders.Authorization = await SignInAsync(platform, tokenEndpoint, clientId, clientSecret);
        var offered = await PostAsync(platform, $"{Api}/slots", new { direction = "fromPartner", consultant = "The doctor on duty", startsAt, durationMinutes = 45 });
        var done = new List<string> { $"offered {offered["id"]}" };
        var slots = await platform.GetFromJsonAsync<JsonNode>($"{Api}/slots?limit=200");
        var free = slots!["items"]!.AsArray().OfType<JsonNode>()
            .FirstOrDefault(slot => slot["direction"]!.GetValue<string>() == "toPartner" && !slot["booked"]!.GetValue<bool>());
        if (free is not null)
        {
            var booked = await PostAsync(platform, $"{Api}/bookings", new { slotId = free["id"]!.GetValue<Guid>(), topic = "How to begin together" });
            done.Add($"booked {booked["id"]}");
        }

        return done;
    }

    private static async Task<AuthenticationHeaderValue> SignInAsync(HttpClient platform, Uri tokenEndpoint, string clientId, string clientSecret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["scope"] = "consultations",
        });
        using var answer = await platform.PostAsync(tokenEndpoint, form);
        answer.EnsureSuccessStatusCode();
        return new AuthenticationHeaderValue("Bearer", (await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>());
    }

    // With a key of its own, a request whose answer was lost can be sent again without doing it twice.
    private static async Task<JsonNode> PostAsync(HttpClient platform, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await platform.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<JsonNode>())!
            : throw new HttpRequestException($"{path}: {await answer.Content.ReadAsStringAsync()}", null, answer.StatusCode);
    }
}
