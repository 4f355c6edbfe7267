using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SystemicPlatform.Teams.Tests;

/// <summary>Short ways to read answers.</summary>
internal static class Answers
{
    public static async Task<JsonElement> BodyAsync(this HttpResponseMessage answer, HttpStatusCode expected)
    {
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Guid Id(this JsonElement element) => element.GetProperty("id").GetGuid();

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static List<JsonElement> Items(this JsonElement element, string name = "items") => [.. element.GetProperty(name).EnumerateArray()];

    /// <summary>The answer is this problem; returns its body.</summary>
    public static async Task<JsonElement> ProblemAsync(this Task<HttpResponseMessage> asked, HttpStatusCode status, string code)
    {
        using var answer = await asked;
        var problem = await answer.BodyAsync(status);
        Assert.Equal(code, problem.Text("code"));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return problem;
    }

    /// <summary>A rule refuses.</summary>
    public static Task RefusesAsync(this Task<HttpResponseMessage> asked, string code) => asked.ProblemAsync(HttpStatusCode.Conflict, code);

    /// <summary>A field is refused.</summary>
    public static async Task RefusesFieldAsync(this Task<HttpResponseMessage> asked, string field, string code)
    {
        var problem = await asked.ProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Equal(code, problem.GetProperty("errors").GetProperty(field)[0].Text("code"));
    }

    public static Task MissingAsync(this Task<HttpResponseMessage> asked) => asked.ProblemAsync(HttpStatusCode.NotFound, "not_found");
}
