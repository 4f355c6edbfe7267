using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.FreeTime;

public sealed class WorkingWeekTests
{
    private static readonly WorkingWeek Mornings = WorkingWeek.Of(Enum.GetValues<DayOfWeek>().Select(day => new WorkingTime(day, new TimeOnly(8, 0), new TimeOnly(12, 0))));

    [Fact]
    [Trait("covers", "R-04")]
    public void Eight_oclock_stays_eight_oclock_over_both_clock_changes()
    {
        Assert.Equal([6, 5, 5], Hours(Mornings.Between(new DateOnly(2026, 3, 28), new DateOnly(2026, 3, 30))));
        Assert.Equal([5, 6, 6], Hours(Mornings.Between(new DateOnly(2026, 10, 24), new DateOnly(2026, 10, 26))));
    }

    [Fact]
    public void A_night_is_an_hour_shorter_or_longer_when_the_clock_changes()
    {
        var nights = WorkingWeek.Of([new WorkingTime(DayOfWeek.Sunday, new TimeOnly(1, 0), new TimeOnly(6, 0))]);

        Assert.Equal(TimeSpan.FromHours(4), Length(nights.Between(new DateOnly(2026, 3, 29), new DateOnly(2026, 3, 29))));
        Assert.Equal(TimeSpan.FromHours(6), Length(nights.Between(new DateOnly(2026, 10, 25), new DateOnly(2026, 10, 25))));
    }

    [Fact]
    public void Holidays_and_eves_are_free() =>
        Assert.Equal([22, 23, 28], WorkingWeek.Usual.Between(new DateOnly(2026, 12, 22), new DateOnly(2026, 12, 28)).All.Select(work => work.From.Day));

    [Fact]
    public void Is_read_as_it_was_written()
    {
        var week = WorkingWeek.Of([new(DayOfWeek.Sunday, new(22, 0), new(23, 45)), new(DayOfWeek.Monday, new(13, 0), new(16, 0)), new(DayOfWeek.Monday, new(8, 0), new(12, 0))]);

        Assert.Equal("1 08:00-12:00;1 13:00-16:00;0 22:00-23:45", week.ToString());
        Assert.Equal(week.Times, WorkingWeek.Parse(week.ToString()).Times);
        Assert.Empty(WorkingWeek.Parse("").Times);
    }

    [Theory]
    [InlineData(8, 8, 9, 10, "working_time_empty")]
    [InlineData(9, 8, 9, 10, "working_time_empty")]
    [InlineData(8, 10, 9, 12, "working_times_overlap")]
    public void Refuses_times_that_are_none(int from, int to, int otherFrom, int otherTo, string code)
    {
        var violation = Assert.Throws<RuleViolation>(() => WorkingWeek.Of(
            [new(DayOfWeek.Monday, new(from, 0), new(to, 0)), new(DayOfWeek.Monday, new(otherFrom, 0), new(otherTo, 0))]));
        Assert.Equal(code, violation.Code);
    }

    private static IEnumerable<int> Hours(Periods periods) => periods.All.Select(work => work.From.Hour);

    private static TimeSpan Length(Periods periods) => TimeSpan.FromTicks(periods.All.Sum(work => (work.To - work.From).Ticks));
}
