using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// Finds personal identity codes that somebody wrote into a text. What only looks like one, with a wrong check character
/// or a blank in the middle, counts as well: a mistyped code still points at somebody.
/// </summary>
public static partial class MentionedCodes
{
    /// <summary>True when the text holds something like a personal identity code.</summary>
    public static bool In(string? text) => text is not null && Code().IsMatch(text);

    /// <summary>The text with each such code masked.</summary>
    public static string Masked(string text) => Code().Replace(text, PersonalIdentityCode.Mask);

    // Day, month, year, century sign (E5; dashes as phones write them), individual number, check character.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(0[1-9]|[12]\d|3[01])[ .]?(0[1-9]|1[0-2])[ .]?\d{2}\s?[-+–—−‑A-FU-Y]\s?\d{3}\s?[0-9A-Y](?![\p{L}\p{Nd}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
