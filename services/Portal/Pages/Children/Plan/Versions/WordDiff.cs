using System.Text.RegularExpressions;

namespace SystemicPlatform.Portal.Pages.Children.Plan.Versions;

/// <summary>Which words of a text went and which came, so that a change of one word in a long text is seen.</summary>
internal static partial class WordDiff
{
    // Longer texts are shown whole: the table of the comparison would grow with the product of their lengths.
    private const int MostPieces = 1_600;

    /// <summary>The words of the first text, with those marked that are not in the second; and the other way round.</summary>
    public static (IReadOnlyList<Run> Before, IReadOnlyList<Run> After) Of(string before, string after)
    {
        var (left, right) = (Pieces(before), Pieces(after));
        if (left.Length > MostPieces || right.Length > MostPieces)
        {
            return ([new Run(before, true)], [new Run(after, true)]);
        }

        var common = Common(left, right);
        var (was, now) = (new List<Run>(), new List<Run>());
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                Add(was, left[i++], changed: false);
                Add(now, right[j++], changed: false);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(was, left[i++], changed: true);
            }
            else
            {
                Add(now, right[j++], changed: true);
            }
        }

        return (was, now);
    }

    // A word and what follows it are two pieces, so that a full stop that came makes no other word of the last one.
    private static string[] Pieces(string text) => [.. Piece().Matches(text).Select(piece => piece.Value)];

    [GeneratedRegex(@"\w+|\W+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Piece();

    // Longest common subsequence of what is left of both.
    private static int[,] Common(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<Run> runs, string word, bool changed)
    {
        if (runs is [.., var last] && last.Changed == changed)
        {
            runs[^1] = last with { Text = last.Text + word };
        }
        else
        {
            runs.Add(new Run(word, changed));
        }
    }

    /// <summary>Words in a row that went or came together, or stayed.</summary>
    public sealed record Run(string Text, bool Changed);
}
