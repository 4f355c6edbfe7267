using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Tests.Time;

public sealed class HelsinkiTimeTests
{
    [Theory]
    [InlineData("2026-03-24", "09:00", "2026-03-24T07:00:00Z")]
    [InlineData("2026-03-31", "09:00", "2026-03-31T06:00:00Z")]
    [InlineData("2026-10-20", "09:00", "2026-10-20T06:00:00Z")]
    [InlineData("2026-10-27", "09:00", "2026-10-27T07:00:00Z")]
    public void Keeps_the_local_time_over_a_clock_change(string day, string time, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), HelsinkiTime.ToInstant(DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Theory]
    [InlineData("2026-03-29", "02:59:59", "2026-03-29T00:59:59Z")]
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29", "03:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29", "04:00", "2026-03-29T01:00:00Z")]
    public void Moves_a_time_that_does_not_exist_forward_by_the_gap(string day, string time, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), HelsinkiTime.ToInstant(DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Theory]
    [InlineData("2026-10-25", "02:59", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25", "03:00", "2026-10-25T00:00:00Z")]
    [InlineData("2026-10-25", "03:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25", "04:00", "2026-10-25T02:00:00Z")]
    public void Takes_the_first_of_a_time_that_comes_twice(string day, string time, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), HelsinkiTime.ToInstant(DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Fact]
    public void Gives_an_instant_with_offset_zero() =>
        Assert.Equal(TimeSpan.Zero, HelsinkiTime.ToInstant(new DateOnly(2026, 7, 1), new TimeOnly(12, 0)).Offset);

    [Fact]
    public void Agrees_with_the_operating_system_at_every_quarter_of_an_hour_of_2024_to_2030()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");
        for (var at = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero); at.Year < 2031; at = at.AddMinutes(15))
        {
            var expected = TimeZoneInfo.ConvertTime(at, zone);
            var (day, time) = HelsinkiTime.ToLocal(at);
            Assert.Equal(expected.DateTime, day.ToDateTime(time));

            var isSecondOfTwo = zone.IsAmbiguousTime(expected.DateTime) && expected.Offset == zone.BaseUtcOffset;
            Assert.Equal(isSecondOfTwo ? at.AddHours(-1) : at, HelsinkiTime.ToInstant(day, time));
        }
    }

    [Theory]
    [InlineData("2026-06-30T20:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T21:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T21:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T22:00:00Z", "2027-01-01")]
    public void Today_begins_at_midnight_in_Helsinki(string now, string today) =>
        Assert.Equal(DateOnly.Parse(today), HelsinkiTime.Today(new StoppedClock(DateTimeOffset.Parse(now))));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
