namespace SystemicPlatform.ServiceDefaults.Time;

internal static class Easter
{
    /// <summary>Easter Sunday of a Gregorian year: the Sunday after the paschal full moon.</summary>
    internal static DateOnly Sunday(int year)
    {
        var goldenNumber = year % 19;
        var century = year / 100;
        var lunarCorrection = century - (century / 4) - (((8 * century) + 13) / 25);
        var epact = (lunarCorrection + (19 * goldenNumber) + 15) % 30;

        // The ecclesiastical moon is never full after 18 April, and not twice on that day in one 19-year cycle.
        if (epact == 29 || (epact == 28 && goldenNumber > 10))
        {
            epact--;
        }

        var fullMoon = new DateOnly(year, 3, 21).AddDays(epact);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }
}
