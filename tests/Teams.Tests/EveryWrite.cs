using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests;

/// <summary>What every write refuses, and that it happens once per key.</summary>
internal static class EveryWrite
{
    public static async Task RefusesMalformedAsync(TeamsApi api, TestCaller caller, string path, JsonObject body)
    {
        await api.SendAsync(HttpMethod.Post, caller, path, "{").ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await api.SendAsync(HttpMethod.Post, caller, path, "[]").ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await api.PostAsync(caller, path, Copy(body).With("unheardOf", 1)).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        var required = body.GetAt(0).Key;
        await api.PostAsync(caller, path, Copy(body).Without(required)).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await api.PostAsync(caller, path, Copy(body).With(required, new JsonObject())).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    /// <summary>Everyone but the allowed roles; a child's existence is not told either.</summary>
    public static async Task RefusesOtherRolesAsync(TeamsApi api, string path, JsonObject body, bool aboutChild, params Role[] allowed)
    {
        await api.PostAsync(null, path, body).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        foreach (var role in Enum.GetValues<Role>().Except(allowed))
        {
            var (status, code) = aboutChild ? (HttpStatusCode.NotFound, "not_found") : (HttpStatusCode.Forbidden, "forbidden");
            await api.PostAsync(api.Someone(role), path, body).ProblemAsync(status, code);
        }
    }

    public static async Task HappensOncePerKeyAsync(TeamsApi api, TestCaller caller, string path, JsonObject body, string member, JsonNode other)
    {
        var key = Guid.NewGuid().ToString();
        using var first = await api.PostAsync(caller, path, body, key);
        using var second = await api.PostAsync(caller, path, body, key);
        Assert.True(first.IsSuccessStatusCode, await first.Content.ReadAsStringAsync());
        Assert.Equal(
            (first.StatusCode, await first.Content.ReadAsStringAsync(), first.Headers.Location, first.Headers.ETag),
            (second.StatusCode, await second.Content.ReadAsStringAsync(), second.Headers.Location, second.Headers.ETag));
        await api.PostAsync(caller, path, Copy(body).With(member, other), key)
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency_key_reused");
    }

    private static JsonObject Copy(JsonObject body) => (JsonObject)body.DeepClone();
}
