using System.Globalization;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>
/// Keys that put rows in order and always leave room between two of them, so that moving one row changes that row
/// alone. Eight decimal digits, then as many of 0-9A-Za-z as inserting between neighbours has taken; compared byte by byte.
/// </summary>
internal static class OrderKey
{
    /// <summary>The key of the first row: in the middle, so that there is room on both sides.</summary>
    internal const string First = "50000000";

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A key after one row and before the other.</summary>
    /// <param name="after">Null: at the beginning.</param>
    /// <param name="before">Null: at the end, where keys stay short however many rows are added.</param>
    internal static string Between(string? after, string? before) => (after, before) switch
    {
        (null, null) => First,
        ({ } last, null) => Neighbour(last, +1),
        (null, { } first) => Neighbour(first, -1),
        ({ } low, { } high) => Head(low) + Middle(Fraction(low), Head(high) == Head(low) ? Fraction(high) : ""),
    };

    private static string Head(string key) => key[..First.Length];

    private static string Fraction(string key) => key[First.Length..];

    private static string Neighbour(string key, int step) =>
        (int.Parse(Head(key), CultureInfo.InvariantCulture) + step).ToString("d8", CultureInfo.InvariantCulture);

    // Both as fractions in base 62; an empty low is 0 and an empty high is 1. No fraction ends with 0, which would leave
    // no room before it.
    private static string Middle(string low, string high)
    {
        var common = 0;
        while (common < high.Length && At(low, common) == high[common])
        {
            common++;
        }

        if (common > 0)
        {
            return high[..common] + Middle(common < low.Length ? low[common..] : "", high[common..]);
        }

        var (from, to) = (low.Length > 0 ? Digits.IndexOf(low[0], StringComparison.Ordinal) : 0,
            high.Length > 0 ? Digits.IndexOf(high[0], StringComparison.Ordinal) : Digits.Length);
        if (to - from > 1)
        {
            return Digits[(from + to) / 2].ToString();
        }

        return high.Length > 1 ? high[..1] : Digits[from] + Middle(low.Length > 1 ? low[1..] : "", "");
    }

    private static char At(string key, int index) => index < key.Length ? key[index] : Digits[0];
}
