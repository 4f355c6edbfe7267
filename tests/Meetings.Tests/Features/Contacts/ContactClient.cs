using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

/// <summary>A child with a responsible worker, and what tests do about their meetings.</summary>
internal sealed class ContactClient(Area area, Guid childId, Guid professionalId)
{
    internal const string Overdue = "/api/meetings/contacts/overdue";

    internal Guid ChildId => childId;

    internal Guid ProfessionalId => professionalId;

    internal string Agreement => $"/api/meetings/children/{childId}/contact-agreement";

    internal string Contacts => $"/api/meetings/children/{childId}/contacts";

    internal static async Task<ContactClient> OfAsync(Area area, Guid? professionalId = null) =>
        new(area, await area.ChildAsync(), professionalId ?? await area.ProfessionalAsync());

    /// <summary>Agrees on what stands now; must be accepted.</summary>
    internal async Task<JsonElement> AgreedAsync(int everyDays = 30, bool alone = false, string from = "2025-12-01")
    {
        using var client = area.As(Role.Lead);
        using var now = await client.GetAsync(new Uri(Agreement, UriKind.Relative));
        using var answer = await PutAsync(client, now.Headers.ETag?.Tag ?? "\"0\"", new { professionalId, everyDays, alone, from, place = "Koulu" });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal async Task<HttpResponseMessage> PutAsync(HttpClient client, string? etag, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Agreement) { Content = JsonContent.Create(body) };
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await client.SendAsync(request);
    }

    internal Task<JsonElement> MetAsync(string on, bool alone = true) =>
        area.PostedAsync(Contacts, new { professionalId, on, place = "Koulu", alone });
}
