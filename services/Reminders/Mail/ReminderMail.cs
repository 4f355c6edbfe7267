using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>Makes the message to one person. Here, and only here, their contact is opened.</summary>
internal sealed class ReminderMail(MailSender sender, PortalLinks links, ContactSeal seal)
{
    /// <summary>The same delivery makes the same Message-ID, so that a repetition can be told from a second message.</summary>
    public MailMessage Compose(Delivery delivery, Meeting meeting, Recipient recipient)
    {
        var contact = seal.Open(recipient.SealedContact ?? "", recipient.Id);
        var words = Wording.In(recipient.Language);
        var text = ReminderText.Of(words, new ReminderContent(
            delivery.Kind, meeting.Kind, meeting.StartsAt, meeting.EndsAt, links.To(delivery.Kind, delivery.ObjectId)));
        var message = new MailMessage(sender.From, new MailAddress(contact.Email ?? ""))
        {
            Subject = text.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", MessageId(delivery.Id));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", words.Tag);
        message.AlternateViews.Add(View(text.Plain, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(text.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private string MessageId(Guid deliveryId) =>
        string.Create(CultureInfo.InvariantCulture, $"<reminder-{deliveryId}@{sender.From.Host}>");

    private static AlternateView View(string text, string mediaType)
    {
        // Lines end with CRLF in mail; base64, because the framework's quoted-printable encodes the line ends away.
        var view = AlternateView.CreateAlternateViewFromString(text.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
