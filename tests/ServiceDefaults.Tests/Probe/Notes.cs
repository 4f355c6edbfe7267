using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>Short ways to speak to the probe service.</summary>
internal static class Notes
{
    public const string Path = "/api/probe/notes";

    public static TestCaller Worker(string? tenant = null) => TestCaller.With(Role.Professional, tenant ?? TestCaller.NewTenant());

    public static object Body(string? code = null, Guid? childId = null) =>
        new { code = code ?? Guid.NewGuid().ToString("n"), childId, kind = "permanent" };

    public static async Task<HttpResponseMessage> CreateAsync(this HttpClient client, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await client.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> ChangeAsync(this HttpClient client, string? location, object body, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, location) { Content = JsonContent.Create(body) };
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await client.SendAsync(request);
    }

    public static async Task<string?> CodeOfProblemAsync(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        return problem.GetProperty("code").GetString();
    }
}
