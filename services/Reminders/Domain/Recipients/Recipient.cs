using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Copy of a professional, of a person of a child's network or of a child with pages of its own: how they are written to. The contact stays sealed until a message goes out.</summary>
internal sealed class Recipient : Entity
{
    private Recipient()
    {
    }

    public static Recipient Of(Guid id, string? subject, Language language, string? sealedContact, DateTimeOffset asOf) => new()
    {
        Id = id,
        Subject = subject,
        Language = language,
        SealedContact = sealedContact,
        AsOf = asOf,
    };

    /// <summary>Token subject, by which people find their own reminders.</summary>
    public string? Subject { get; private set; }

    public Language Language { get; private set; }

    public string? SealedContact { get; private set; }

    /// <summary>Last day of employment; null while it lasts, and for persons.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>When the fact was made; an older one that comes late changes nothing.</summary>
    public DateTimeOffset AsOf { get; private set; }

    /// <summary>What they want otherwise than is usual; their own word, which no event changes.</summary>
    public Preferences Preferences { get; private set; } = Preferences.None;

    /// <summary>Number for text messages that they gave themselves, encrypted.</summary>
    public string? Phone { get; private set; }

    /// <summary>The language that they chose, or else the one that Teams told.</summary>
    public Language WrittenIn => Preferences.Language ?? Language;

    public void Prefer(Preferences preferences) => Preferences = preferences;

    /// <summary>Another number for text messages, encrypted; null for none.</summary>
    public void CallAt(string? phone) => Phone = phone;
}
