using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The responsible worker's own meetings with the child.</summary>
public sealed partial class MeetingsClient
{
    /// <summary>Missing while nothing is agreed.</summary>
    public Task<Answer<ContactAgreement>> ContactAgreementAsync(Guid childId, CancellationToken ct) =>
        GetAsync<ContactAgreement>($"{Meetings}/children/{childId}/contact-agreement", ct);

    public Task<Answer<Nothing>> AgreeContactAsync(Guid childId, object agreement, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/children/{childId}/contact-agreement", agreement, etag, ct);

    /// <summary>In the order in which they were written down.</summary>
    public Task<Answer<Page<ChildContact>>> ContactsAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ChildContact>>($"{Meetings}/children/{childId}/contacts{Query.Of(("cursor", cursor), ("limit", "100"))}", ct);

    public Task<Answer<Nothing>> LogContactAsync(Guid childId, Guid professionalId, DateOnly on, string place, bool alone, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/children/{childId}/contacts", new { professionalId, on, place, alone }, key, ct);

    /// <summary>Longest overdue first.</summary>
    public Task<Answer<Page<ContactAgreement>>> OverdueContactsAsync(CancellationToken ct) =>
        GetAsync<Page<ContactAgreement>>($"{Meetings}/contacts/overdue?limit=50", ct);

    public Task<Answer<Page<MissingContact>>> MissingContactsAsync(CancellationToken ct) =>
        GetAsync<Page<MissingContact>>($"{Meetings}/contacts/missing?limit=50", ct);

    public Task<Answer<Page<OverdueNegotiation>>> OverdueNegotiationsAsync(CancellationToken ct) =>
        GetAsync<Page<OverdueNegotiation>>($"{Meetings}/plan-negotiations/overdue?limit=50", ct);
}
