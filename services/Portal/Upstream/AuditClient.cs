using SystemicPlatform.Portal.Upstream.Audit;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What those who watch over the handling of data ask.</summary>
public sealed class AuditClient(HttpClient http) : ServiceClient(http)
{
    private const string Teams = "/api/teams";

    /// <summary>Whether every sealed line of a service's access log is still there, unchanged.</summary>
    public Task<Answer<Verification>> VerifyAsync(string service, CancellationToken ct) => GetAsync<Verification>($"/api/{service}/access-log/verification", ct);

    /// <summary>Newest first; of those that nobody has looked at, or of all.</summary>
    public Task<Answer<Page<EmergencyAccess>>> EmergenciesAsync(bool all, string? cursor, CancellationToken ct) =>
        GetAsync<Page<EmergencyAccess>>($"{Teams}/emergency-accesses{Query.Of(("reviewed", all ? null : "false"), ("cursor", cursor), ("limit", "30"))}", ct);

    public Task<Answer<Nothing>> ReviewAsync(Guid childId, Guid accessId, string? finding, string? note, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/emergency-access/{accessId}/review", new { finding, note = note ?? "" }, key, ct);

    /// <summary>What was disclosed of a child, the latest day first.</summary>
    public Task<Answer<Page<Disclosure>>> DisclosuresAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Disclosure>>($"{Teams}/children/{childId}/disclosures?limit=50", ct);
}
