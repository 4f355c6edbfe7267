using Microsoft.Extensions.Localization;
using SystemicPlatform.Portal.Texts;

namespace SystemicPlatform.Portal.Pages.Administration;

/// <summary>When a step of a rule goes out, in words: what the number counts depends on the kind.</summary>
internal static class RungWords
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    public static string Of(IStringLocalizer<RuleTexts> text, string measure, int offset) => measure switch
    {
        "atOnce" when offset == 0 => text["AtOnce"],
        "atOnce" => text["MinutesLater", offset],
        "minutesFromStart" when offset % Day == 0 => text["DaysBeforeStart", -offset / Day],
        "minutesFromStart" when offset % Hour == 0 => text["HoursBeforeStart", -offset / Hour],
        "minutesFromStart" => text["MinutesBeforeStart", -offset],
        _ when offset < 0 => text["DaysBefore", -offset],
        _ when offset == 0 => text["OnTheDay"],
        _ => text["DaysAfter", offset],
    };
}
