using SystemicPlatform.Portal.Upstream.Reminders;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Reminders: the person's own.</summary>
public sealed class RemindersClient(HttpClient http) : ServiceClient(http)
{
    private const string Reminders = "/api/reminders";

    /// <summary>Newest first.</summary>
    public Task<Answer<Page<InboxItem>>> InboxAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<InboxItem>>($"{Reminders}/inbox{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Nothing>> ReadAllAsync(string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Reminders}/inbox/read", null, key, ct);

    public Task<Answer<Preferences>> PreferencesAsync(CancellationToken ct) => GetAsync<Preferences>($"{Reminders}/preferences", ct);

    public Task<Answer<Preferences>> PreferAsync(WantedPreferences wanted, string? etag, CancellationToken ct) =>
        PutAsync<Preferences>($"{Reminders}/preferences", wanted, etag, ct);
}
