namespace SystemicPlatform.Plans.Domain.Drawing;

/// <summary>Breaks text into lines that fit a width: SVG does not do it by itself. Nothing of the text is left out.</summary>
internal static class TextLines
{
    /// <summary>Distance of two lines, in pixels.</summary>
    internal const double Height = 18;

    private const double Character = 7.2;

    /// <summary>How many characters fit.</summary>
    internal static int Fitting(double width) => (int)(width / Character);

    internal static IReadOnlyList<string> Of(string text, int most)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ').SelectMany(word => Pieces(word, most)))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > most)
                {
                    lines.Add(line);
                    line = "";
                }

                line = line.Length == 0 ? word : $"{line} {word}";
            }

            lines.Add(line);
        }

        return lines;
    }

    // A word that is longer than a line is broken, but never inside a character that takes two code units.
    private static IEnumerable<string> Pieces(string word, int most)
    {
        for (var start = 0; start < word.Length || start == 0;)
        {
            var length = Math.Min(most, word.Length - start);
            length -= length > 1 && start + length < word.Length && char.IsHighSurrogate(word[start + length - 1]) ? 1 : 0;
            yield return word.Substring(start, length);
            start += Math.Max(length, 1);
        }
    }
}
