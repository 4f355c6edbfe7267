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
internal sealed class ReminderMail(MailSender sender, PortalLinks links, ReminderTexts texts, ContactSeal seal, TimeProvider clock)
{
    /// <summary>The same delivery makes the same Message-ID, so that a repetition can be told from a second letter.</summary>
    public Letter Compose(Delivery delivery, Matter matter, Recipient recipient)
    {
        var contact = seal.Open(recipient.SealedContact ?? "", recipient.Id);
        var (words, text) = (Wording.In(recipient.Language), texts.Of(delivery, matter, recipient));
        var to = new MailAddress(contact.Email ?? "");
        var calendar = Appointment.Of(matter, delivery.Kind, words.Title(matter), links.To(matter), sender.From, to, clock.GetUtcNow());
        return new Letter(
            sender.From, to, MessageId(delivery.Id), clock.GetUtcNow(), words.Tag, text.Subject,
            [new(MediaTypeNames.Text.Plain, text.Plain), new(MediaTypeNames.Text.Html, text.Html), .. calendar is null ? Array.Empty<LetterPart>() : [calendar]]);
    }

    private string MessageId(Guid deliveryId) =>
        string.Create(CultureInfo.InvariantCulture, $"<reminder-{deliveryId}@{sender.From.Host}>");
}
