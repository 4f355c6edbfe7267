using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

[Trait("covers", "R-04")]
public sealed class SeriesDatesTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly DateOnly EndOfYear = new(2026, 12, 31);

    [Fact]
    public void Mondays_of_2026_skip_Easter_Monday_and_show_the_gap()
    {
        var dates = Series("FREQ=WEEKLY;BYDAY=MO", HolidayPolicy.Skip).Plan(NewYear, EndOfYear).ToList();

        Assert.Equal(52, dates.Count);
        Assert.Equal(
            new SeriesDate(new(2026, 4, 6), new(2026, 4, 6), SeriesDateStatus.Skipped, "easterMonday"),
            Assert.Single(dates, date => date.Status != SeriesDateStatus.Planned));
    }

    [Theory]
    [InlineData("MO", "2026-04-06", "2026-04-07", "easterMonday")]
    [InlineData("FR", "2026-04-03", "2026-04-07", "goodFriday")]
    [InlineData("FR", "2026-06-19", "2026-06-22", "midsummerEve")]
    [InlineData("TH", "2026-12-24", "2026-12-28", "christmasEve")]
    public void A_series_that_says_so_moves_to_the_next_working_day(string day, string original, string moved, string reason)
    {
        var dates = Series($"FREQ=WEEKLY;BYDAY={day}", HolidayPolicy.NextWorkingDay).Plan(NewYear, EndOfYear);

        Assert.Equal(
            new SeriesDate(DateOnly.Parse(original), DateOnly.Parse(moved), SeriesDateStatus.Moved, reason),
            Assert.Single(dates, date => date.OriginalDate == DateOnly.Parse(original)));
    }

    [Fact]
    public void A_meeting_does_not_move_onto_or_past_the_next_one_of_its_series()
    {
        var dates = Series("FREQ=WEEKLY;BYDAY=MO,TU,FR", HolidayPolicy.NextWorkingDay).Plan(NewYear, EndOfYear).ToList();

        Assert.All(
            [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)],
            day => Assert.Equal(SeriesDateStatus.Skipped, dates.Single(date => date.OriginalDate == day).Status));
        Assert.Equal(dates.Count(Held), dates.Where(Held).Select(date => date.Date).Distinct().Count());
    }

    [Fact]
    public void No_meeting_is_ever_held_on_a_public_holiday_or_an_eve_in_ten_years()
    {
        var to = new DateOnly(2035, 12, 31);
        foreach (var policy in Enum.GetValues<HolidayPolicy>())
        {
            var held = Series("FREQ=MONTHLY;BYMONTHDAY=1,6,24,25,26", policy).Plan(NewYear, to).Where(Held).ToList();
            Assert.DoesNotContain(held, date => ServiceDefaults.Time.FinnishHolidays.On(date.Date) is not null);
        }
    }

    [Fact]
    public void A_date_is_identified_by_its_original_day_in_whatever_window_it_is_asked_for()
    {
        var series = Series("FREQ=WEEKLY;BYDAY=MO", HolidayPolicy.NextWorkingDay);
        var whole = series.Plan(NewYear, EndOfYear).ToList();

        var byDay = Enumerable.Range(0, 365).SelectMany(day => series.Plan(NewYear.AddDays(day), NewYear.AddDays(day)));

        Assert.Equal(whole, byDay);
    }

    [Fact]
    public void Refuses_a_series_from_before_the_calendar_begins() =>
        Assert.Equal(
            "first_date_out_of_range",
            Assert.Throws<RuleViolation>(
                (Series("FREQ=WEEKLY", HolidayPolicy.Skip) with { FirstDate = new DateOnly(1991, 12, 31) }).EnsureFires).Code);

    private static bool Held(SeriesDate date) => date.Status != SeriesDateStatus.Skipped;

    private static SeriesDates Series(string rule, HolidayPolicy holidays) =>
        new(RecurrenceRule.Parse(rule), NewYear, new SeriesTime(new TimeOnly(9, 0), 90), holidays);
}
