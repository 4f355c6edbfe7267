using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Webhooks;

/// <summary>
/// Where a partner organisation's system is told of what concerns it, and of which kinds. One per organisation; each
/// message is signed with its secret, which nobody sees again after it was made.
/// </summary>
internal sealed class Webhook : Entity
{
    public const int MaxUrlLength = 500;

    /// <summary>How long a message carries both signatures after the secret was changed.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    private Webhook()
    {
    }

    public Guid OrganisationId { get; private set; }

    public string Url { get; private set; } = "";

    /// <summary>What it is told of.</summary>
    public List<ReminderKind> Kinds { get; private set; } = [];

    public bool Enabled { get; private set; }

    /// <summary>Encrypted.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>The one before, encrypted; null when there was none.</summary>
    public string? OlderSecret { get; private set; }

    /// <summary>Until when messages are signed with the older one, too.</summary>
    public DateTimeOffset? OlderUntil { get; private set; }

    public static Webhook Subscribe(Guid organisationId, Uri url, IEnumerable<ReminderKind> kinds, string secret)
    {
        var webhook = new Webhook { OrganisationId = organisationId, Secret = secret };
        webhook.Change(url, kinds, enabled: true);
        return webhook;
    }

    public void Change(Uri url, IEnumerable<ReminderKind> kinds, bool enabled) =>
        (Url, Kinds, Enabled) = (url.AbsoluteUri, [.. kinds.Distinct().Order()], enabled);

    /// <summary>The older secret goes on signing for a day, so that the partner can change without missing a message.</summary>
    public void Rotate(string secret, DateTimeOffset now) => (Secret, OlderSecret, OlderUntil) = (secret, Secret, now + Overlap);

    public bool Wants(ReminderKind kind) => Enabled && Kinds.Contains(kind);

    /// <summary>What signs a message now, the newest first.</summary>
    public IEnumerable<string> SecretsAt(DateTimeOffset now) => OlderSecret is { } older && now < OlderUntil ? [Secret, older] : [Secret];
}
