using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Makes the letter to one person. Here, and only here, their address is opened.</summary>
internal sealed class ReminderMail(MailSender sender, ReminderTexts texts, ContactSeal seal, TimeProvider clock)
{
    /// <summary>The same delivery makes the same Message-ID, so that a repetition can be told from a second letter.</summary>
    public Letter Compose(Delivery delivery, Matter matter, Recipient recipient)
    {
        var contact = seal.Open(recipient.SealedContact ?? "", recipient.Id);
        var text = texts.Of(delivery, matter, recipient);
        return new Letter(
            sender.From, new MailAddress(contact.Email ?? ""), MessageId(delivery.Id), clock.GetUtcNow(), Wording.In(recipient.Language).Tag, text.Subject,
            [new(MediaTypeNames.Text.Plain, text.Plain), new(MediaTypeNames.Text.Html, text.Html)]);
    }

    private string MessageId(Guid deliveryId) =>
        string.Create(CultureInfo.InvariantCulture, $"<reminder-{deliveryId}@{sender.From.Host}>");
}
