using System.Text.Json;
using SystemicPlatform.Portal.Upstream.Operations;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What those who run the platform ask: jobs, queues, deliveries, health, and the area's rules of reminders.</summary>
public sealed class OperationsClient(HttpClient http) : ServiceClient(http)
{
    private const string Reminders = "/api/reminders";

    /// <summary>The services that have jobs and queues of their own.</summary>
    public static IReadOnlyList<string> Services { get; } = ["teams", "meetings", "plans", "training", "reminders"];

    public Task<Answer<Page<Job>>> JobsAsync(string service, CancellationToken ct) => GetAsync<Page<Job>>($"/api/{service}/jobs", ct);

    public Task<Answer<Nothing>> RunAsync(string service, string job, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"/api/{service}/jobs/{job}/run", null, key, ct);

    public Task<Answer<IReadOnlyList<FailedMessage>>> FailedAsync(string service, CancellationToken ct) =>
        GetAsync<IReadOnlyList<FailedMessage>>($"/api/{service}/messages/failed", ct);

    public Task<Answer<Nothing>> ResendAsync(string service, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"/api/{service}/messages/failed/resend", null, key, ct);

    /// <summary>Newest first; of one state or of all.</summary>
    public Task<Answer<Page<Delivery>>> DeliveriesAsync(string? state, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Delivery>>($"{Reminders}/deliveries{Query.Of(("state", state), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Nothing>> SendAgainAsync(Guid deliveryId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Reminders}/deliveries/{deliveryId}/send-again", null, key, ct);

    /// <summary>All that was given up, or what one fault stopped.</summary>
    public Task<Answer<Nothing>> SendAllAgainAsync(string? fault, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Reminders}/deliveries/send-again", new { fault }, key, ct);

    public Task<Answer<Page<ReminderRule>>> RulesAsync(CancellationToken ct) => GetAsync<Page<ReminderRule>>($"{Reminders}/rules", ct);

    public Task<Answer<ReminderRule>> SetRuleAsync(string kind, bool enabled, IReadOnlyList<Rung> ladder, string? etag, CancellationToken ct) =>
        PutAsync<ReminderRule>($"{Reminders}/rules/{kind}", new { enabled, ladder }, etag, ct);

    /// <summary>How the services are; the answer is one also when a service is down.</summary>
    public async Task<Answer<PlatformState>> HealthAsync(CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        using var answer = await OpenAsync(request, ct);
        try
        {
            return answer is null ? new Answer<PlatformState>(null, ServiceProblem.Unavailable)
                : new Answer<PlatformState>(await answer.Content.ReadFromJsonAsync<PlatformState>(ct), null);
        }
        catch (JsonException)
        {
            return new Answer<PlatformState>(null, ServiceProblem.Unreadable);
        }
    }
}
