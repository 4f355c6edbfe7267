using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SystemicPlatform.Meetings.Tests;

/// <summary>Short ways to read answers.</summary>
internal static class Answers
{
    internal static async Task<JsonElement> JsonAsync(this HttpClient client, string path) =>
        await client.GetFromJsonAsync<JsonElement>(path);

    internal static List<JsonElement> Items(this JsonElement page) => [.. page.GetProperty("items").EnumerateArray()];

    internal static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>The answer is this problem; returns its body.</summary>
    internal static async Task<JsonElement> AssertProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, code), (answer.StatusCode, problem.Text("code")));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return problem;
    }

    /// <summary>The answer is a rule that refuses; which of them depends on who was first.</summary>
    internal static async Task AssertOneOfAsync(this HttpResponseMessage answer, params string[] codes)
    {
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed]);
        string?[] possible = [.. codes, "stale"];
        Assert.Contains((await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("code"), possible);
    }

    /// <summary>The answer refuses this field, for one reason.</summary>
    internal static async Task AssertFieldAsync(this HttpResponseMessage answer, string field, string code)
    {
        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Equal(code, problem.GetProperty("errors").GetProperty(field).EnumerateArray().Single().Text("code"));
    }
}
