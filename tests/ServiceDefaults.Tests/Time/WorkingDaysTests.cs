using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Tests.Time;

[Trait("covers", "L-04")]
public sealed class WorkingDaysTests
{
    [Fact]
    public void Agrees_with_an_independent_calendar_on_every_day_of_2024_to_2030()
    {
        foreach (var day in IndependentCalendar.Days.Where(day => day.Year is >= 2024 and <= 2030))
        {
            Assert.Equal(IndependentCalendar.IsCounted(day), WorkingDays.IsWorkingDay(day));
        }
    }

    [Theory]
    [InlineData("2026-06-19")]
    [InlineData("2026-12-24")]
    public void An_eve_counts_as_a_working_day_but_no_period_ends_on_it(string eve)
    {
        Assert.True(WorkingDays.IsWorkingDay(DateOnly.Parse(eve)));
        Assert.True(WorkingDays.RollOver(DateOnly.Parse(eve)) > DateOnly.Parse(eve));
    }

    [Fact]
    public void The_day_of_receipt_is_not_counted() =>
        Assert.Equal(new DateOnly(2026, 1, 14), WorkingDays.After(new DateOnly(2026, 1, 13), 1));

    [Theory]
    [Trait("covers", "L-05")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2027-12-24", "2027-12-27")]
    [InlineData("2026-06-19", "2026-06-22")]
    [InlineData("2026-05-01", "2026-05-04")]
    [InlineData("2027-12-06", "2027-12-07")]
    [InlineData("2026-04-03", "2026-04-07")]
    [InlineData("2026-09-12", "2026-09-14")]
    [InlineData("2026-09-14", "2026-09-14")]
    public void A_period_rolls_over_to_the_next_open_day(string lastDay, string rolled) =>
        Assert.Equal(DateOnly.Parse(rolled), WorkingDays.RollOver(DateOnly.Parse(lastDay)));

    [Theory]
    [InlineData("2026-04-06", "2026-04-07")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2026-09-14", "2026-09-15")]
    public void The_next_open_day_is_never_the_day_itself(string date, string next) =>
        Assert.Equal(DateOnly.Parse(next), WorkingDays.NextOpenDay(DateOnly.Parse(date)));

    [Fact]
    public void Refuses_to_count_less_than_one_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.After(new DateOnly(2026, 1, 13), 0));
}
