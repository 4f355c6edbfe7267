using System.Text;

namespace SystemicPlatform.ServiceDefaults.Calendars;

/// <summary>Content lines of RFC 5545: escaped, folded at 75 octets, ended by CRLF.</summary>
internal sealed class ContentLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder lines = new();

    /// <summary>A line whose value is written as it is: dates, numbers, addresses, words of the standard.</summary>
    internal ContentLines Add(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>A line whose value is text for people.</summary>
    internal ContentLines AddText(string name, string text) => Add(name, Escape(text));

    public override string ToString() => lines.ToString();

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal);

    // Counted in octets of UTF-8, and never inside a character.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
    }
}
