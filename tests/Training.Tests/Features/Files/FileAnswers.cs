using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

/// <summary>Sends files and reads them.</summary>
internal static class FileAnswers
{
    internal static Task<HttpResponseMessage> SendAsync(this HttpClient client, string path, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    internal static async Task<JsonElement> ImportedAsync(this HttpClient client, string path, string text)
    {
        using var answer = await client.SendAsync(path, text);
        return await answer.BodyAsync();
    }

    internal static (string?, string?, string?, string?) Counts(this JsonElement report) =>
        (report.Text("created"), report.Text("changed"), report.Text("unchanged"), report.Text("refused"));

    internal static async Task<string[]> LinesAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
