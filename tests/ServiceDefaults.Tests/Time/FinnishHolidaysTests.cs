using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Tests.Time;

public sealed class FinnishHolidaysTests
{
    [Theory]
    [Trait("covers", "L-05")]
    [InlineData("2026-04-03", "goodFriday")]
    [InlineData("2026-04-05", "easterSunday")]
    [InlineData("2026-04-06", "easterMonday")]
    [InlineData("2026-05-14", "ascensionDay")]
    [InlineData("2026-05-24", "whitSunday")]
    [InlineData("2026-06-19", "midsummerEve")]
    [InlineData("2026-06-20", "midsummerDay")]
    [InlineData("2026-10-31", "allSaintsDay")]
    [InlineData("2026-12-24", "christmasEve")]
    public void Names_the_movable_days_and_eves_of_2026(string date, string name) =>
        Assert.Equal(name, FinnishHolidays.On(DateOnly.Parse(date))?.Name);

    [Fact]
    public void The_year_2026_has_nine_free_weekdays_with_the_two_eves() =>
        Assert.Equal(9, FinnishHolidays.Of(2026).Count(day => day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));

    [Fact]
    public void Every_year_has_thirteen_public_holidays_and_two_eves_in_order_of_date()
    {
        for (var year = FinnishHolidays.FirstYear; year <= 2200; year++)
        {
            var days = FinnishHolidays.Of(year);
            Assert.Equal(13, days.Count(day => day.Kind == HolidayKind.PublicHoliday));
            Assert.Equal(2, days.Count(day => day.Kind == HolidayKind.Eve));
            Assert.Equal(days.OrderBy(day => day.Date), days);
        }
    }

    [Fact]
    public void Agrees_with_an_independent_calendar_on_every_day_of_2024_to_2030()
    {
        foreach (var day in IndependentCalendar.Days.Where(day => day.Year is >= 2024 and <= 2030))
        {
            var expected = IndependentCalendar.NameOf(day);
            var actual = FinnishHolidays.On(day);
            Assert.Equal(expected, actual?.Kind == HolidayKind.Eve ? "eve" : actual?.Name);
            Assert.Equal(expected == "eve", FinnishHolidays.IsEve(day));
            Assert.Equal(expected is not (null or "eve"), FinnishHolidays.IsPublicHoliday(day));
        }
    }

    [Fact]
    public void Easter_agrees_with_another_algorithm_for_four_centuries()
    {
        for (var year = FinnishHolidays.FirstYear; year <= 2400; year++)
        {
            var easter = FinnishHolidays.Of(year).Single(day => day.Name == "easterSunday").Date;
            Assert.Equal(GaussianEaster(year), easter);
        }
    }

    [Fact]
    public void Ascension_Day_on_May_Day_is_still_one_free_day()
    {
        Assert.Equal(2, FinnishHolidays.Of(2008).Count(day => day.Date == new DateOnly(2008, 5, 1)));
        Assert.True(FinnishHolidays.IsPublicHoliday(new DateOnly(2008, 5, 1)));
    }

    [Theory]
    [InlineData(1991)]
    [InlineData(0)]
    [InlineData(10000)]
    public void Refuses_a_year_for_which_the_rules_do_not_hold(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FinnishHolidays.Of(year));

    [Fact]
    public void Gives_every_caller_the_same_cached_list() =>
        Assert.Same(FinnishHolidays.Of(2029), FinnishHolidays.Of(2029));

    // Gauss's rule with the corrections for the Gregorian calendar.
    private static DateOnly GaussianEaster(int year)
    {
        int a = year % 19, b = year % 4, c = year % 7, k = year / 100;
        int p = (13 + (8 * k)) / 25, q = k / 4, m = (15 - p + k - q) % 30, n = (4 + k - q) % 7;
        int d = ((19 * a) + m) % 30, e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        var easter = new DateOnly(year, 3, 22).AddDays(d + e);
        var isTooLate = (d == 29 && e == 6) || (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19);
        return isTooLate ? easter.AddDays(-7) : easter;
    }
}
