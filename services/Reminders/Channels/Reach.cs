using SystemicPlatform.Reminders.Channels.Sms;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>Which ways lead to somebody. Looks into their contact, and tells no more of it than whether there is one.</summary>
internal sealed class Reach(SmsSettings gateway, ContactSeal seal, PhoneNumbers phones)
{
    /// <summary>The area has a gateway for text messages.</summary>
    public bool OffersSms => gateway.Address is not null;

    public bool ByMail(Recipient recipient) => Tells(recipient, contact => contact.Email, otherwise: true);

    /// <summary>By the number that they gave here, or else by the one that Teams told.</summary>
    public bool BySms(Recipient recipient) =>
        OffersSms && recipient.SealedContact is not null && (recipient.Phone is not null || Tells(recipient, contact => contact.Phone, otherwise: false));

    /// <summary>The number for a text message; null when there is none.</summary>
    public string? PhoneOf(Recipient recipient) =>
        recipient.Phone is { } own ? phones.Open(own) : seal.Open(recipient.SealedContact ?? "", recipient.Id).Phone;

    // One that cannot be opened is tried, so that the attempt tells why.
    private bool Tells(Recipient recipient, Func<ContactPoint, string?> part, bool otherwise)
    {
        if (recipient.SealedContact is not { } contact)
        {
            return false;
        }

        try
        {
            return !string.IsNullOrEmpty(part(seal.Open(contact, recipient.Id)));
        }
        catch (ProtectionFault)
        {
            return otherwise;
        }
    }
}

/// <summary>Numbers that people gave themselves are stored encrypted.</summary>
internal sealed class PhoneNumbers(FieldProtector protector)
{
    private const string Purpose = "recipients.phone";

    public string Close(string phone) => protector.Protect(phone, Purpose);

    public string Open(string stored) => protector.Unprotect(stored, Purpose);
}
