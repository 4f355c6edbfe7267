using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class DayRangeTests
{
    private static readonly FixedClock LateInTheEvening = new(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero));

    [Fact]
    public void Begins_today_in_Helsinki_and_lasts_a_year_with_its_last_day() =>
        Assert.Equal(
            new DayRange(new(2026, 6, 30, 21, 0, 0, default), new(2027, 7, 1, 21, 0, 0, default)),
            DayRange.Of(null, null, LateInTheEvening));

    [Fact]
    public void A_day_of_a_clock_change_is_as_long_as_it_is() =>
        Assert.Equal(
            [23, 25, 24],
            ((DateOnly[])[new(2026, 3, 29), new(2026, 10, 25), new(2026, 1, 1)])
                .Select(day => DayRange.Of(day, day, LateInTheEvening)).Select(range => (range.End - range.Begin).TotalHours));

    [Theory]
    [InlineData("2026-02-02", "2026-02-01")]
    [InlineData("1991-12-31", null)]
    [InlineData("9999-12-31", null)]
    [InlineData("2026-01-01", "9999-12-31")]
    public void Refuses_days_out_of_order_or_beyond_the_calendar(string from, string? to) =>
        Assert.Equal(
            Problems.InvalidParameter,
            Assert.Throws<Problem>(() => DayRange.Of(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), LateInTheEvening)).Kind);
}
