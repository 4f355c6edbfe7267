using SystemicPlatform.Portal.Upstream.Audit;
using SystemicPlatform.Portal.Upstream.Operations;
using SystemicPlatform.Portal.Upstream.Register;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The register of partners: Teams holds their records and services, Reminders their webhooks, every service what their systems did.</summary>
public sealed class PartnersClient(HttpClient http) : ServiceClient(http)
{
    private const string Teams = "/api/teams";
    private const string Webhooks = "/api/reminders/webhooks";

    /// <summary>Services in which partners' systems handle children's data.</summary>
    public static IReadOnlyList<string> Used { get; } = ["teams", "meetings", "plans"];

    public Task<Answer<Page<Organisation>>> ListAsync(string? sector, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Organisation>>($"{Teams}/organisations{Query.Of(("sector", sector), ("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Everybody to choose from.</summary>
    public Task<Answer<Page<Organisation>>> ChoicesAsync(CancellationToken ct) => GetWholeAsync<Organisation>($"{Teams}/organisations", ct);

    public Task<Answer<Organisation>> OneAsync(Guid id, CancellationToken ct) => GetAsync<Organisation>($"{Teams}/organisations/{id}", ct);

    public Task<Answer<Organisation>> RegisterAsync(WantedOrganisation wanted, string key, CancellationToken ct) =>
        PostAsync<Organisation>($"{Teams}/organisations", wanted, key, ct);

    public Task<Answer<Organisation>> ChangeAsync(Guid id, WantedOrganisation wanted, string? etag, CancellationToken ct) =>
        PutAsync<Organisation>($"{Teams}/organisations/{id}", wanted, etag, ct);

    public Task<Answer<Nothing>> SuspendAsync(Guid id, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/organisations/{id}/suspension", new { because = because ?? "" }, key, ct);

    public Task<Answer<Nothing>> ResumeAsync(Guid id, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/organisations/{id}/resumption", null, key, ct);

    /// <summary>What partners offer today.</summary>
    public Task<Answer<Page<OfferedService>>> ServicesAsync(string? sector, string? municipality, string? cursor, CancellationToken ct) =>
        GetAsync<Page<OfferedService>>($"{Teams}/services{Query.Of(("sector", sector), ("municipality", municipality), ("cursor", cursor), ("limit", "100"))}", ct);

    public Task<Answer<OfferedService>> EnterServiceAsync(WantedService wanted, string key, CancellationToken ct) =>
        PostAsync<OfferedService>($"{Teams}/services", wanted, key, ct);

    public Task<Answer<Usage>> UsageAsync(string service, string organisation, CancellationToken ct) =>
        GetAsync<Usage>($"/api/{service}/partners/{Uri.EscapeDataString(organisation)}/usage", ct);

    /// <summary>What was disclosed to the partner, of every child, the latest day first.</summary>
    public Task<Answer<Page<PartnerDisclosure>>> DisclosuresAsync(Guid id, string? cursor, CancellationToken ct) =>
        GetAsync<Page<PartnerDisclosure>>($"{Teams}/organisations/{id}/disclosures{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Missing when the organisation has none.</summary>
    public Task<Answer<Webhook>> WebhookAsync(Guid organisationId, CancellationToken ct) => GetAsync<Webhook>($"{Webhooks}/{organisationId}", ct);

    public Task<Answer<ShownSecret>> SubscribeAsync(Guid organisationId, string? address, IReadOnlyList<string> kinds, string key, CancellationToken ct) =>
        PostAsync<ShownSecret>(Webhooks, new { organisationId, url = address ?? "", kinds }, key, ct);

    public Task<Answer<Webhook>> ChangeWebhookAsync(Guid organisationId, string? address, IReadOnlyList<string> kinds, bool enabled, string? etag, CancellationToken ct) =>
        PutAsync<Webhook>($"{Webhooks}/{organisationId}", new { url = address ?? "", kinds, enabled }, etag, ct);

    public Task<Answer<ShownSecret>> RotateAsync(Guid organisationId, string key, CancellationToken ct) =>
        PostAsync<ShownSecret>($"{Webhooks}/{organisationId}/secret", null, key, ct);

    public Task<Answer<TestedWebhook>> TestAsync(Guid organisationId, string key, CancellationToken ct) =>
        PostAsync<TestedWebhook>($"{Webhooks}/{organisationId}/test", null, key, ct);

    public Task<Answer<Page<Delivery>>> WebhookDeliveriesAsync(Guid organisationId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Delivery>>($"{Webhooks}/{organisationId}/deliveries{Query.Of(("cursor", cursor), ("limit", "30"))}", ct);
}
