using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Tests.Features.Rules;

/// <summary>Reads and changes an area's rules as a client does.</summary>
internal static class RulesClient
{
    internal const string Path = "/api/meetings/rules";

    /// <summary>Decides on what stands now; must be accepted.</summary>
    internal static async Task DecideAsync(Area area, bool chairMayRecord, int quorumOfOthers)
    {
        using var client = area.As(Role.Lead);
        using var now = await client.GetAsync(new Uri(Path, UriKind.Relative));
        using var answer = await PutAsync(client, now.Headers.ETag!.Tag, new { chairMayRecord, quorumOfOthers });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    internal static async Task<HttpResponseMessage> PutAsync(HttpClient client, string? etag, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Path) { Content = JsonContent.Create(body) };
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await client.SendAsync(request);
    }
}
