using System.Net;
using System.Text;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>A reminder in words: subject, plain text, and the same as HTML.</summary>
internal sealed record ReminderText(string Subject, string Plain, string Html)
{
    // A mail that nobody can look over helps nobody.
    private const int MostLines = 50;

    /// <summary>The words of a reminder; a digest has sections.</summary>
    public static ReminderText Of(Wording words, ReminderContent content, params IReadOnlyList<TextSection> sections)
    {
        var subject = words.Subject(content);
        var sentence = words.Sentence(content);
        return new ReminderText(
            subject,
            $"{sentence}\r\n\r\n{Plainly(words, sections)}{words.Open(content)}: {content.Link}\r\n\r\n{words.Footer}\r\n",
            $"""
            <!doctype html>
            <html lang="{words.Tag}">
            <head><meta charset="utf-8"><title>{Encode(subject)}</title></head>
            <body>
            <p>{Encode(sentence)}</p>
            {Markup(words, sections)}<p><a href="{Encode(content.Link.AbsoluteUri)}">{Encode(words.Open(content))}</a></p>
            <p><small>{Encode(words.Footer)}</small></p>
            </body>
            </html>

            """);
    }

    private static string Plainly(Wording words, IReadOnlyList<TextSection> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            text.Append(section.Heading).Append("\r\n");
            text.AppendJoin("", section.Lines.Take(MostLines).Select(line => $"- {line.Text}\r\n  {line.Link}\r\n"));
            text.Append(section.Lines.Count > MostLines ? $"- {words.Digest.More}\r\n\r\n" : "\r\n");
        }

        return text.ToString();
    }

    private static string Markup(Wording words, IReadOnlyList<TextSection> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            text.Append("<h2>").Append(Encode(section.Heading)).Append("</h2>\n<ul>\n");
            text.AppendJoin("", section.Lines.Take(MostLines).Select(line => $"<li><a href=\"{Encode(line.Link.AbsoluteUri)}\">{Encode(line.Text)}</a></li>\n"));
            text.Append(section.Lines.Count > MostLines ? $"<li>{Encode(words.Digest.More)}</li>\n</ul>\n" : "</ul>\n");
        }

        return text.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A part of a digest.</summary>
internal sealed record TextSection(string Heading, IReadOnlyList<TextLine> Lines);

/// <summary>One matter of a digest: a kind, a time and a link.</summary>
internal sealed record TextLine(string Text, Uri Link);
