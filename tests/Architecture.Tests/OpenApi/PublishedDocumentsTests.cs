using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Gateway.Docs;

namespace SystemicPlatform.Architecture.Tests.OpenApi;

/// <summary>
/// The documents that clients were written against are in docs/openapi: what a service says today must not break them. To
/// publish a new state, run this class with SYSTEMIC_PUBLISH_OPENAPI=1 and commit what it wrote.
/// </summary>
public sealed class PublishedDocumentsTests(ServicesFixture services)
{
    private const string Folder = "docs/openapi";
    private const string Partner = "partner";

    private static readonly bool Publishes = Environment.GetEnvironmentVariable("SYSTEMIC_PUBLISH_OPENAPI") is "1";

    [Fact]
    public async Task No_service_breaks_its_published_document()
    {
        foreach (var service in services.All)
        {
            var name = service.Name.ToLowerInvariant();
            Check(name, await DocumentAsync(service, name) ?? throw new InvalidOperationException($"{name} has no document."));
        }
    }

    // As the gateway joins it, so that partners' clients can be made from one document.
    [Fact]
    public async Task The_surface_for_partners_stays_as_it_was_published()
    {
        JsonObject? whole = null;
        foreach (var service in services.All)
        {
            if (await DocumentAsync(service, Partner) is not { } part)
            {
                continue;
            }

            if (whole is null)
            {
                whole = part;
            }
            else
            {
                DocumentJoin.Add(whole, part, service.Name);
            }
        }

        Check(Partner, whole!);
    }

    private static void Check(string name, JsonObject now)
    {
        var file = Path.Combine(SourceTree.Root, Folder, $"{name}.json");
        if (Publishes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        }

        Assert.Empty(ApiBreaks.Between(JsonNode.Parse(File.ReadAllText(file))!.AsObject(), now));
    }

    private static async Task<JsonObject?> DocumentAsync(RunningService service, string name)
    {
        using var client = service.Client(null);
        using var answer = await client.GetAsync(new Uri($"/openapi/{name}.json", UriKind.Relative));
        return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject() : null;
    }
}
