using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// Seals contacts that travel inside events, so that only services with the keys of setting <c>Protection:Contacts</c> can
/// read them: Teams and Training seal, Reminders opens. The non-disclosure flag travels inside. Safe for concurrent use.
/// </summary>
public sealed class ContactSeal
{
    private const string Purpose = "contact";

    private readonly KeyRing keys;

    /// <summary>Reads the key ring.</summary>
    /// <exception cref="InvalidOperationException">The setting is missing or malformed.</exception>
    public ContactSeal(IOptions<ProtectionOptions> options) =>
        keys = KeyRing.Parse(options.Value.Contacts, ProtectionOptions.ContactsKey);

    /// <summary>Envelope of a contact for one person.</summary>
    /// <param name="contact">The contact; its flag goes along and protects it at the other end too.</param>
    /// <param name="personId">Whose contact it is: the envelope opens for this id only.</param>
    public string Seal(ContactPoint contact, Guid personId) =>
        Envelope.Close(keys, JsonSerializer.Serialize(contact.Disclose()), $"{Purpose}:{personId:D}");

    /// <summary>The contact in an envelope.</summary>
    /// <exception cref="ProtectionFault">Changed, sealed for another person, or its key is gone.</exception>
    public ContactPoint Open(string envelope, Guid personId)
    {
        var values = JsonSerializer.Deserialize<DisclosedContact>(Envelope.Open(keys, envelope, $"{Purpose}:{personId:D}"))
            ?? throw new ProtectionFault("The sealed value is not a contact.");
        return new ContactPoint(values.Email, values.Phone, values.Language, values.NonDisclosure);
    }
}
