using SystemicPlatform.Portal.Upstream.Children;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The answers that the gateway gathers from all services.</summary>
public sealed class GatewayClient(HttpClient http) : ServiceClient(http)
{
    /// <summary>Who has handled the child's data, newest first; says so when a service is missing in it.</summary>
    public Task<Answer<MergedLog>> AccessLogAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<MergedLog>($"/api/children/{childId}/access-log{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);
}
