using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Texts;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>The words of a reminder in its recipient's language, for whichever channel.</summary>
internal sealed class ReminderTexts(PortalLinks links)
{
    public ReminderText Of(Delivery delivery, Matter matter, Recipient recipient) => ReminderText.Of(
        Wording.In(recipient.Language), ReminderContent.Of(delivery.Kind, matter, links.To(matter)));

    /// <summary>For a channel with little room.</summary>
    public string ShortOf(Delivery delivery, Matter matter, Recipient recipient) =>
        $"{Of(delivery, matter, recipient).Subject} {links.To(matter)}";
}
