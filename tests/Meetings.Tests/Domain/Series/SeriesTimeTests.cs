using SystemicPlatform.Meetings.Domain.Series;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

public sealed class SeriesTimeTests
{
    private static readonly SeriesTime Morning = new(new TimeOnly(9, 0), 120);

    [Theory]
    [InlineData("2026-03-24", "2026-03-24T07:00:00Z")]
    [InlineData("2026-03-31", "2026-03-31T06:00:00Z")]
    [InlineData("2026-10-20", "2026-10-20T06:00:00Z")]
    [InlineData("2026-10-27", "2026-10-27T07:00:00Z")]
    public void Nine_in_the_morning_stays_nine_over_a_clock_change(string day, string startsAt)
    {
        Assert.Equal(DateTimeOffset.Parse(startsAt), Morning.StartsAt(DateOnly.Parse(day)));
        Assert.Equal(DateTimeOffset.Parse(startsAt).AddHours(2), Morning.EndsAt(DateOnly.Parse(day)));
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "2026-10-25T00:30:00Z")]
    public void Half_past_three_on_a_change_day_is_one_definite_instant(string day, string startsAt)
    {
        var night = new SeriesTime(new TimeOnly(3, 30), 60);

        Assert.Equal(DateTimeOffset.Parse(startsAt), night.StartsAt(DateOnly.Parse(day)));
        Assert.Equal(TimeSpan.FromHours(1), night.EndsAt(DateOnly.Parse(day)) - night.StartsAt(DateOnly.Parse(day)));
    }
}
