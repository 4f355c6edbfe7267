using System.Net;
using System.Text.Json;

namespace SystemicPlatform.Gateway.Tests;

internal static class ProblemAssertions
{
    /// <summary>The answer is problem+json with this status and code, and names the request.</summary>
    public static async Task IsProblemAsync(this HttpResponseMessage answer, int status, string code)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(answer.Headers.GetValues("X-Request-Id").Single(), problem.GetProperty("traceId").GetString());
    }
}
