using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace SystemicPlatform.Testing;

/// <summary>Asserts that what was asked is refused, and how.</summary>
public static class Refusals
{
    /// <summary>The answer is this problem; returns its body.</summary>
    public static async Task<JsonElement> ProblemAsync(this Task<HttpResponseMessage> asked, HttpStatusCode status, string code)
    {
        using var answer = await asked;
        return await answer.AssertProblemAsync(status, code);
    }

    /// <summary>A rule refuses.</summary>
    public static Task RefusesAsync(this Task<HttpResponseMessage> asked, string code) => asked.ProblemAsync(HttpStatusCode.Conflict, code);

    /// <summary>A field is refused; the first of its reasons is this.</summary>
    public static async Task RefusesFieldAsync(this Task<HttpResponseMessage> asked, string field, string code)
    {
        var problem = await asked.ProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Equal(code, problem.GetProperty("errors").GetProperty(field)[0].Text("code"));
    }

    /// <summary>Not there, or not for this caller: both look the same.</summary>
    public static Task MissingAsync(this Task<HttpResponseMessage> asked) => asked.ProblemAsync(HttpStatusCode.NotFound, "not_found");

    /// <summary>The answer is a rule that refuses; which of them depends on who was first.</summary>
    public static async Task AssertOneOfAsync(this HttpResponseMessage answer, params string[] codes)
    {
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed]);
        string?[] possible = [.. codes, "stale"];
        Assert.Contains((await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("code"), possible);
    }
}
