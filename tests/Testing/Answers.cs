using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace SystemicPlatform.Testing;

/// <summary>Short ways to send requests and read answers.</summary>
public static class Answers
{
    /// <summary>The body of a request that must succeed.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.BodyAsync();
    }

    /// <summary>Posts what must be accepted; returns the body of the answer.</summary>
    public static async Task<JsonElement> PostedAsync(this HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        return await answer.BodyAsync();
    }

    /// <summary>Creates what must be accepted; returns its id.</summary>
    public static async Task<Guid> CreatedAsync(this HttpClient client, string path, object body) =>
        (await client.PostedAsync(path, body)).GetProperty("id").GetGuid();

    /// <summary>Reads what is there, and puts in its place what is sent.</summary>
    /// <param name="client">Whose token it carries.</param>
    /// <param name="path">Where to put it.</param>
    /// <param name="body">What to put.</param>
    /// <param name="read">Where its version is read; null = the same path.</param>
    public static async Task<HttpResponseMessage> ReplaceAsync(this HttpClient client, string path, object body, string? read = null)
    {
        using var before = await client.GetAsync(new Uri(read ?? path, UriKind.Relative));
        return await client.PutAsync(path, body, before.Headers.ETag?.Tag);
    }

    /// <summary>Puts with this version in If-Match; null sends none.</summary>
    public static Task<HttpResponseMessage> PutAsync(this HttpClient client, string path, object body, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return client.SendAsync(request);
    }

    /// <summary>The body of an answer that must be a success.</summary>
    public static async Task<JsonElement> BodyAsync(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The body of an answer that must have this status.</summary>
    public static async Task<JsonElement> BodyAsync(this HttpResponseMessage answer, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The rows of a page, or of another list in it.</summary>
    public static List<JsonElement> Items(this JsonElement page, string name = "items") => [.. page.GetProperty(name).EnumerateArray()];

    /// <summary>The rows of all pages, each page with the cursor of the one before.</summary>
    /// <param name="client">Whose token it carries.</param>
    /// <param name="path">The list, with a query such as <c>?limit=3</c>.</param>
    public static async Task<List<JsonElement>> AllAsync(this HttpClient client, string path)
    {
        var rows = new List<JsonElement>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await client.JsonAsync($"{path}&cursor={cursor}");
            rows.AddRange(page.Items());
            cursor = page.Text("next");
        }

        return rows;
    }

    /// <summary>A member as text; null where it is null.</summary>
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetProperty(name).GetString(),
        _ => element.GetProperty(name).GetRawText(),
    };

    /// <summary>The member <c>id</c>.</summary>
    public static Guid Id(this JsonElement element) => element.GetProperty("id").GetGuid();

    /// <summary>The answer is this problem; returns its body.</summary>
    public static async Task<JsonElement> AssertProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, code), (answer.StatusCode, problem.Text("code")));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return problem;
    }

    /// <summary>The answer refuses this field, for one reason.</summary>
    public static async Task AssertFieldAsync(this HttpResponseMessage answer, string field, string code)
    {
        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Equal(code, problem.GetProperty("errors").GetProperty(field).EnumerateArray().Single().Text("code"));
    }

    /// <summary>Each of these roles, in this tenant, is refused with 403.</summary>
    public static async Task AssertForbiddenAsync(Func<ServiceDefaults.Access.Role, HttpClient> client, Func<HttpClient, Task<HttpResponseMessage>> send, params ServiceDefaults.Access.Role[] roles)
    {
        foreach (var role in roles)
        {
            using var caller = client(role);
            using var answer = await send(caller);
            await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
