using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>How long a child's documents are kept, and what ends it.</summary>
public sealed partial class TeamsClient
{
    public Task<Answer<Page<DueChild>>> DueChildrenAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<DueChild>>($"{Teams}/retention/due{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Oldest first, lifted ones too.</summary>
    public Task<Answer<Page<LegalHold>>> LegalHoldsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<LegalHold>>($"{Teams}/children/{childId}/legal-holds?limit=50", ct);

    public Task<Answer<Nothing>> HoldAsync(Guid childId, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/legal-holds", new { reason = reason ?? "" }, key, ct);

    public Task<Answer<Nothing>> LiftHoldAsync(Guid childId, Guid holdId, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/legal-holds/{holdId}/lift", new { reason = reason ?? "" }, key, ct);

    /// <summary>Newest first.</summary>
    public Task<Answer<Page<Erasure>>> ErasuresAsync(CancellationToken ct) => GetAsync<Page<Erasure>>($"{Teams}/erasures?limit=50", ct);

    public Task<Answer<Nothing>> ProposeErasureAsync(Guid childId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/erasures", null, key, ct);

    public Task<Answer<Nothing>> ConfirmErasureAsync(Guid erasureId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/erasures/{erasureId}/confirm", null, key, ct);

    public Task<Answer<Nothing>> WithdrawErasureAsync(Guid erasureId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/erasures/{erasureId}/withdraw", null, key, ct);
}
