using SystemicPlatform.Reminders.Domain.Digests;

namespace SystemicPlatform.Reminders.Tests.Domain.Digests;

public sealed class WeekTests
{
    [Theory]
    [InlineData(2026, 10, 19, 19)]
    [InlineData(2026, 10, 25, 19)]
    [InlineData(2026, 10, 26, 26)]
    public void Goes_from_Monday_to_Sunday(int year, int month, int day, int monday)
    {
        var week = Week.Of(new DateOnly(year, month, day));
        Assert.Equal(monday, week.Monday.Day);
        Assert.True(week.Contains(new DateOnly(year, month, day)));
        Assert.False(week.Contains(week.Monday.AddDays(7)));
        Assert.False(week.Contains(week.Monday.AddDays(-1)));
    }

    [Theory]
    [InlineData(2026, 10, 19, 10, 19)]
    [InlineData(2026, 4, 6, 4, 7)]
    [InlineData(2024, 1, 1, 1, 2)]
    [InlineData(2029, 12, 24, 12, 24)]
    public void Is_told_on_its_first_working_day(int year, int month, int monday, int toldIn, int toldOn) =>
        Assert.Equal(new DateOnly(year, toldIn, toldOn), Week.Of(new DateOnly(year, month, monday)).DigestDay);

    [Fact]
    public void Lasts_an_hour_longer_when_the_clock_is_set_back_in_it() =>
        Assert.Equal(TimeSpan.FromHours((7 * 24) + 1), Week.Of(new DateOnly(2026, 10, 19)).End - Week.Of(new DateOnly(2026, 10, 19)).Start);

    [Fact]
    public void Is_the_same_to_everyone_in_a_tenant_and_another_in_each()
    {
        var week = Week.Of(new DateOnly(2026, 10, 19));
        Assert.Equal(week.IdIn("pirkanmaa"), Week.Of(new DateOnly(2026, 10, 21)).IdIn("pirkanmaa"));
        Assert.NotEqual(week.IdIn("pirkanmaa"), week.IdIn("kymenlaakso"));
        Assert.NotEqual(week.IdIn("pirkanmaa"), Week.Of(week.Monday.AddDays(7)).IdIn("pirkanmaa"));
    }
}
