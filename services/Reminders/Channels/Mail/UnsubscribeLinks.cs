using System.Globalization;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>
/// Addresses by which somebody stops one kind of mail without signing in (RFC 8058). What they are good for is sealed in
/// them: nobody can make one, or read from one whose it is. They end with their time, or with the key.
/// </summary>
internal sealed class UnsubscribeLinks(PortalLinks links, FieldProtector protector, TimeProvider clock)
{
    /// <summary>Path at the gateway and here.</summary>
    public const string Path = "/unsubscribe";

    private const string Purpose = "unsubscribe";
    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    /// <summary>What a link stops.</summary>
    internal sealed record Subscription(string Tenant, Guid RecipientId, ReminderKind Kind);

    /// <summary>The headers for a kind that may be silenced; none for what the law asks for.</summary>
    public IReadOnlyList<(string Name, string Value)> HeadersFor(string tenant, Guid recipientId, ReminderKind kind) => kind.Facts().ByLaw ? [] :
    [
        ("List-Unsubscribe", $"<{To(new Subscription(tenant, recipientId, kind))}>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ];

    /// <summary>The address.</summary>
    public Uri To(Subscription subscription)
    {
        var until = (clock.GetUtcNow() + Life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new Uri(links.Portal, $"{Path}/{protector.Protect($"{subscription.Tenant}|{subscription.RecipientId:n}|{subscription.Kind}|{until}", Purpose)}");
    }

    /// <summary>What is behind it; null when it is none of ours, was changed or has ended.</summary>
    public Subscription? Read(string token)
    {
        try
        {
            return protector.Unprotect(token, Purpose).Split('|') is [var tenant, var recipient, var kind, var until]
                && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture)
                ? new Subscription(tenant, Guid.Parse(recipient), Enum.Parse<ReminderKind>(kind))
                : null;
        }
        catch (Exception fault) when (fault is ProtectionFault or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
