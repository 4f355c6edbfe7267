using System.Net.Mail;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>A message to one person.</summary>
/// <param name="From">Who sends.</param>
/// <param name="To">The one who gets it.</param>
/// <param name="MessageId">With its angle brackets. The same letter has the same, however often it is sent.</param>
/// <param name="Date">When it was written.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Subject">One line.</param>
/// <param name="Parts">The same in several forms, the plainest first.</param>
internal sealed record Letter(
    MailAddress From, MailAddress To, string MessageId, DateTimeOffset Date, string Language, string Subject, IReadOnlyList<LetterPart> Parts)
{
    /// <summary>Further headers, such as <c>List-Unsubscribe</c>.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}

/// <summary>One form of a letter.</summary>
/// <param name="MediaType">With parameters other than the charset, e.g. <c>text/calendar; method=REQUEST</c>.</param>
/// <param name="Text">Lines may end in any way.</param>
internal sealed record LetterPart(string MediaType, string Text);
