using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>
/// A letter written down (RFC 5322, 2045–2047). Bodies are base64, so no line is too long, none begins with a dot and
/// none is broken by a server on the way.
/// </summary>
internal static class LetterText
{
    // 45 bytes make 60 characters; with its frame an encoded word stays below 75 (RFC 2047).
    private const int EncodedWordBytes = 45;

    public static byte[] Of(Letter letter)
    {
        var boundary = $"=_{Guid.CreateVersion7():n}";
        var text = new StringBuilder();
        Header(text, "From", letter.From.Address);
        Header(text, "To", AsciiAddress(letter.To));
        Header(text, "Message-ID", letter.MessageId);
        Header(text, "Date", letter.Date.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000");
        Header(text, "Subject", Encoded(letter.Subject));
        Header(text, "Content-Language", letter.Language);
        Header(text, "Auto-Submitted", "auto-generated");
        foreach (var (name, value) in letter.Headers)
        {
            Header(text, name, value);
        }

        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        foreach (var part in letter.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\r\n--{boundary}\r\n");
            Header(text, "Content-Type", $"{part.MediaType}; charset=utf-8");
            Header(text, "Content-Transfer-Encoding", "base64");
            text.Append("\r\n").Append(Base64(part.Text)).Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.Append(CultureInfo.InvariantCulture, $"\r\n--{boundary}--\r\n").ToString());
    }

    /// <summary>The address for the envelope and the header.</summary>
    /// <exception cref="FormatException">Letters beyond ASCII before the @: not every server on the way can carry them.</exception>
    public static string AsciiAddress(MailAddress address)
    {
        var ascii = $"{address.User}@{new IdnMapping().GetAscii(address.Host)}";
        return ascii.All(letter => letter is > ' ' and < '\x7f' and not ('<' or '>')) ? ascii : throw new FormatException("The address is not ASCII.");
    }

    private static void Header(StringBuilder text, string name, string value)
    {
        if (value.Any(char.IsControl))
        {
            throw new FormatException($"{name} holds a control character.");
        }

        text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
    }

    private static string Base64(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")), Base64FormattingOptions.InsertLineBreaks);

    private static string Encoded(string text) =>
        Ascii.IsValid(text) ? text : string.Join(' ', Chunks(text).Select(chunk => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(chunk))}?="));

    private static IEnumerable<string> Chunks(string text)
    {
        var chunk = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > EncodedWordBytes)
            {
                yield return chunk.ToString();
                chunk.Clear();
                bytes = 0;
            }

            chunk.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        yield return chunk.ToString();
    }
}
