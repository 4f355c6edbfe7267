using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>The words of a reminder in its recipient's language, for whichever channel.</summary>
internal sealed class ReminderTexts(PortalLinks links)
{
    public ReminderText Of(DeliveryClaim.Attempt attempt)
    {
        var words = Wording.In(attempt.Recipient!.WrittenIn);
        return ReminderText.Of(words, Content(attempt.Delivery.Kind, attempt.Matter), [.. Sections(words, attempt.Digest)]);
    }

    /// <summary>For a channel with little room.</summary>
    public string ShortOf(DeliveryClaim.Attempt attempt) => $"{Of(attempt).Subject} {links.To(attempt.Matter)}";

    // What is late comes first.
    private IEnumerable<TextSection> Sections(Wording words, IReadOnlyList<DigestEntry> digest) =>
        from entry in digest
        group entry by entry.Kind.Facts().Digest into part
        orderby part.Key descending
        select new TextSection(
            part.Key == DigestPart.Overdue ? words.Digest.Overdue : words.Digest.Week,
            [.. part.Select(entry => new TextLine(words.Subject(Content(entry.Kind, entry.Matter)), links.To(entry.Matter)))]);

    private ReminderContent Content(ReminderKind kind, Matter matter) => ReminderContent.Of(kind, matter, links.To(matter));
}
