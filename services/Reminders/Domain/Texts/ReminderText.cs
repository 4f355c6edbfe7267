using System.Net;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>A reminder in words: subject, plain text, and the same as HTML.</summary>
internal sealed record ReminderText(string Subject, string Plain, string Html)
{
    public static ReminderText Of(Wording words, ReminderContent content)
    {
        var subject = words.Subject(content);
        var sentence = words.Sentence(content);
        return new ReminderText(
            subject,
            $"{sentence}\r\n\r\n{words.Open(content)}: {content.Link}\r\n\r\n{words.Footer}\r\n",
            $"""
            <!doctype html>
            <html lang="{words.Tag}">
            <head><meta charset="utf-8"><title>{Html(subject)}</title></head>
            <body>
            <p>{Html(sentence)}</p>
            <p><a href="{Html(content.Link.AbsoluteUri)}">{Html(words.Open(content))}</a></p>
            <p><small>{Html(words.Footer)}</small></p>
            </body>
            </html>

            """);

        static string Html(string text) => WebUtility.HtmlEncode(text);
    }
}
