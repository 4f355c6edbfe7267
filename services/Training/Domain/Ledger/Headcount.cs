using System.Globalization;
using System.Text.RegularExpressions;

namespace SystemicPlatform.Training.Domain.Ledger;

/// <summary>
/// A number of people as it was given: exact, or <c>>148</c>, <c>~300</c>, <c>12–30</c>, <c>34–70 each</c>. What was
/// given is kept as it was; only an exact number is ever added up.
/// </summary>
/// <param name="Given">As it was given.</param>
/// <param name="Least">At least so many; null = not known.</param>
/// <param name="Most">At most so many; null = not known.</param>
internal sealed partial record Headcount(string Given, int? Least, int? Most)
{
    internal const int MaxLength = 40;

    /// <summary>The number, where it is exact.</summary>
    internal int? Exact => Least == Most ? Least : null;

    /// <summary>An exact number.</summary>
    internal static Headcount Of(int count) => new(count.ToString(CultureInfo.InvariantCulture), count, count);

    /// <summary>Reads a number as people give it; null when it is none.</summary>
    internal static Headcount? Read(string given)
    {
        var match = Form().Match(given);
        if (!match.Success || !int.TryParse(match.Groups["first"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
        {
            return null;
        }

        // "each" speaks of every occasion: how many there were in total is not known.
        if (match.Groups["each"].Success || match.Groups["sign"].Value is "~")
        {
            return new Headcount(given, null, null);
        }

        if (match.Groups["sign"].Value is ">")
        {
            return new Headcount(given, first + 1, null);
        }

        return !match.Groups["last"].Success
            ? new Headcount(given, first, first)
            : int.TryParse(match.Groups["last"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last > first
                ? new Headcount(given, first, last)
                : null;
    }

    [GeneratedRegex(@"^(?<sign>[>~])?(?<first>\d{1,6})(–(?<last>\d{1,6}))?(?<each> each)?( \([a-z ]{1,20}\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
