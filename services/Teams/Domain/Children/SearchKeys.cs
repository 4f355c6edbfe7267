using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>
/// What a name is found by: the runs of three letters of its words, so that a name is found although a letter or two is
/// wrong, and its initials. Case, accents and Unicode form make no difference.
/// </summary>
internal static partial class SearchKeys
{
    /// <summary>Of a search text's keys, the share that a name must have.</summary>
    public const double Likeness = 0.5;

    private const int Run = 3;

    /// <summary>The keys that a child is stored under.</summary>
    public static IReadOnlySet<string> Of(string givenName, string familyName)
    {
        var (given, family) = (Folded(givenName), Folded(familyName));
        var keys = Words(given).Concat(Words(family)).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        if (Words(given).FirstOrDefault() is { } first && Words(family).FirstOrDefault() is { } last)
        {
            keys.Add(Initials(first[0], last[0]));
            keys.Add(Initials(last[0], first[0]));
        }

        return keys;
    }

    /// <summary>The keys of what someone typed: initials such as <c>I.T.</c> or <c>IT</c>, otherwise names or parts of them.</summary>
    public static IReadOnlySet<string> OfQuery(string query)
    {
        if (TwoInitials().Match(query.Trim()) is { Success: true } initials)
        {
            var letters = Folded(initials.Groups["first"].Value + initials.Groups["second"].Value);
            return new HashSet<string>(StringComparer.Ordinal) { Initials(letters[0], letters[^1]) };
        }

        return Words(Folded(query)).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>How many of a query's keys a name must have.</summary>
    public static int Least(IReadOnlySet<string> queryKeys) => Math.Max(1, (int)Math.Ceiling(queryKeys.Count * Likeness));

    private static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    private static string[] Words(string folded) => NoLetters().Split(folded).Where(word => word.Length > 0).ToArray();

    // Two blanks before and one after a word: its beginning counts most.
    private static IEnumerable<string> Runs(string word)
    {
        var padded = $"  {word} ";
        return Enumerable.Range(0, padded.Length - Run + 1).Select(start => padded.Substring(start, Run));
    }

    private static string Initials(char first, char second) => $"^{first}{second}";

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoLetters();

    [GeneratedRegex(@"^(?:(?<first>\p{L})\.\s*(?<second>\p{L})\.?|(?<first>\p{Lu})(?<second>\p{Lu}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TwoInitials();
}
