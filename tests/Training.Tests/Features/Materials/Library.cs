using System.Net.Http.Headers;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

/// <summary>Materials of an area.</summary>
internal sealed class Library(Area area)
{
    internal const string Path = $"{Area.Path}/materials";

    private Guid? owner;

    internal async Task<object> BodyAsync(
        string title = "Ilmoittajan opas", string summary = "Milloin ja miten lastensuojeluilmoitus tehdään.", string language = "fi", string[]? audiences = null,
        string reviewOn = "2027-01-31", string? legalBasis = "Lastensuojelulaki 25 §", Guid[]? serviceIds = null) => new
        {
            title,
            summary,
            language,
            ownerId = owner ??= await area.PartnerAsync(),
            reviewOn,
            audiences = audiences ?? ["healthCare", "school", "police", "thirdSector"],
            legalBasis,
            serviceIds = serviceIds ?? [],
        };

    internal async Task<Guid> DraftAsync(object? body = null)
    {
        var id = await area.Lead.CreatedAsync(Path, body ?? await BodyAsync());
        await area.Lead.PostedAsync($"{Path}/{id}/versions", new { note = "Ensimmäinen", body = "Kun huoli herää." });
        return id;
    }

    internal async Task<Guid> PublishedAsync(object? body = null)
    {
        var id = await DraftAsync(body);
        await area.Lead.PostedAsync($"{Path}/{id}/versions/1/publication", new { });
        return id;
    }

    internal Task<HttpResponseMessage> PutFileAsync(Guid materialId, int number, string name, byte[] content, Role role = Role.Lead) =>
        PutFileAsync(area.As(role), materialId, number, name, new ByteArrayContent(content));

    internal static Task<HttpResponseMessage> PutFileAsync(HttpClient client, Guid materialId, int number, string name, HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return client.PutAsync(new Uri($"{Path}/{materialId}/versions/{number}/file?name={Uri.EscapeDataString(name)}", UriKind.Relative), content);
    }
}
