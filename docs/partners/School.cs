using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Samples;

/// <summary>
/// A school's system: answers every invitation that waits for an answer, says something before each of those meetings, reads
/// the plans that are meant for it and contributes its own.
/// </summary>
public static class School
{
    private const string Api = "/partner/v1";

    /// <summary>Runs it once, against the platform at the client's base address; gives a line for each thing that it did.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(HttpClient platform, Uri tokenEndpoint, string clientId, string clientSecret)
    {
        platform.DefaultRequestHeaders.Authorization = await SignInAsync(platform, tokenEndpoint, clientId, clientSecret);
        var done = new List<string>();
        foreach (var invitation in await ListAsync(platform, $"{Api}/invitations"))
        {
            if (invitation["answer"]!.GetValue<string>() == "none" && invitation["status"]!.GetValue<string>() is "planned" or "moved")
            {
                var meeting = invitation["meetingId"]!.GetValue<Guid>();
                await PostAsync(platform, $"{Api}/invitations/{meeting}/answer", new { answer = "accepted" });
                await PostAsync(platform, $"{Api}/invitations/{meeting}/statement", new { text = "What the school has seen since the last meeting." });
                done.Add($"answered {meeting}");
            }
        }

        foreach (var child in (await ListAsync(platform, $"{Api}/children")).Select(row => row["childId"]!.GetValue<Guid>()))
        {
            foreach (var number in (await ListAsync(platform, $"{Api}/children/{child}/plan/versions")).Select(row => row["number"]!.GetValue<int>()))
            {
                var version = await platform.GetFromJsonAsync<JsonNode>($"{Api}/children/{child}/plan/versions/{number}");
                done.Add($"read version {number} of {child}: {version!["content"]!["sections"]!.AsArray().Count} sections");
            }

            await PostAsync(platform, $"{Api}/children/{child}/sector-plans", new
            {
                facts = new { kind = "plan", title = "Learning plan", madeOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), summary = "Three hours a day" },
            });
            done.Add($"contributed to {child}");
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
            ["scope"] = "meetings plans",
        });
        using var answer = await platform.PostAsync(tokenEndpoint, form);
        answer.EnsureSuccessStatusCode();
        return new AuthenticationHeaderValue("Bearer", (await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>());
    }

    // All rows, page after page: a list gives the cursor of the next page, or none.
    private static async Task<List<JsonNode>> ListAsync(HttpClient platform, string path)
    {
        var rows = new List<JsonNode>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await platform.GetFromJsonAsync<JsonNode>($"{path}?limit=100&cursor={cursor}");
            rows.AddRange(page!["items"]!.AsArray().OfType<JsonNode>());
            cursor = page["next"]?.GetValue<string>();
        }

        return rows;
    }

    // With a key of its own, a request whose answer was lost can be sent again without doing it twice.
    private static async Task PostAsync(HttpClient platform, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await platform.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{path}: {await answer.Content.ReadAsStringAsync()}", null, answer.StatusCode);
        }
    }
}
