using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Makes the letter to one person. Only here their address is used.</summary>
internal sealed class ReminderMail(
    MailSender sender, PortalLinks links, ReminderTexts texts, UnsubscribeLinks unsubscribe, ContactSeal seal, TimeProvider clock)
{
    /// <summary>The same delivery makes the same Message-ID, so that a repetition can be told from a second letter.</summary>
    public Letter Compose(DeliveryClaim.Attempt attempt)
    {
        var (delivery, matter, recipient) = (attempt.Delivery, attempt.Matter, attempt.Recipient!);
        var contact = seal.Open(recipient.SealedContact ?? "", recipient.Id);
        var (words, text) = (Wording.In(recipient.WrittenIn), texts.Of(attempt));
        var to = new MailAddress(contact.Email ?? "");
        var calendar = Appointment.Of(attempt, words.Title(matter), links.To(matter), sender.From, to, clock.GetUtcNow());
        return new Letter(
            sender.From, to, MessageId(delivery.Id), clock.GetUtcNow(), words.Tag, text.Subject,
            [new(MediaTypeNames.Text.Plain, text.Plain), new(MediaTypeNames.Text.Html, text.Html), .. calendar is null ? Array.Empty<LetterPart>() : [calendar]])
        {
            Headers = unsubscribe.HeadersFor(delivery.Tenant, recipient.Id, delivery.Kind),
        };
    }

    private string MessageId(Guid deliveryId) =>
        string.Create(CultureInfo.InvariantCulture, $"<reminder-{deliveryId}@{sender.From.Host}>");
}
