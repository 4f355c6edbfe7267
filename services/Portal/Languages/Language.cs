using System.Globalization;

namespace SystemicPlatform.Portal.Languages;

/// <summary>A language of the portal, Finnish first.</summary>
/// <param name="Code">As in html's lang.</param>
/// <param name="Name">In itself.</param>
/// <param name="Culture">How days, times and numbers are written.</param>
public sealed record Language(string Code, string Name, CultureInfo Culture)
{
    public static IReadOnlyList<Language> All { get; } =
    [
        new("fi", "Suomi", CultureInfo.GetCultureInfo("fi-FI")),
        new("sv", "Svenska", CultureInfo.GetCultureInfo("sv-FI")),
        new("en", "English", CultureInfo.GetCultureInfo("en-GB")),
    ];

    /// <summary>That of the page being rendered.</summary>
    public static Language Current => All.First(language => language.Culture.Equals(CultureInfo.CurrentUICulture));
}
