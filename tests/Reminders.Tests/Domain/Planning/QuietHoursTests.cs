using System.Globalization;
using Microsoft.Extensions.Configuration;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Domain.Planning;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Night = new(new TimeOnly(20, 0), new TimeOnly(7, 0));

    [Theory]
    [InlineData("2026-10-20 19:59", null)]
    [InlineData("2026-10-20 20:00", "2026-10-21 07:00")]
    [InlineData("2026-10-21 06:59", "2026-10-21 07:00")]
    [InlineData("2026-10-21 07:00", null)]
    [InlineData("2026-10-24 23:00", "2026-10-25 07:00")]
    [InlineData("2026-03-28 23:00", "2026-03-29 07:00")]
    public void Ends_by_the_clock_on_the_wall_also_where_it_changes(string moment, string? end) =>
        Assert.Equal(end is null ? null : At(end), Night.EndAt(At(moment)));

    [Theory]
    [InlineData("2026-10-20 23:00", "2026-10-21 09:00", "2026-10-20 23:00")]
    [InlineData("2026-10-20 23:00", "2026-10-21 06:30", "2026-10-20 19:59")]
    [InlineData("2026-10-21 06:00", "2026-10-21 07:00", "2026-10-20 19:59")]
    [InlineData("2026-10-20 15:00", "2026-10-20 16:00", "2026-10-20 15:00")]
    public void What_would_be_too_late_in_the_morning_comes_the_evening_before(string due, string deadline, string expected) =>
        Assert.Equal(At(expected), Night.Spare(At(due), At(deadline)));

    [Fact]
    public void Without_settings_no_hour_is_quiet_and_half_of_them_stops_the_start()
    {
        Assert.Null(QuietHours.Read(Settings()).EndAt(At("2026-10-20 03:00")));
        Assert.Equal(Night, QuietHours.Read(Settings(("Quiet:From", "20:00"), ("Quiet:To", "07:00"))));
        Assert.Throws<StartupFault>(() => QuietHours.Read(Settings(("Quiet:From", "20:00"))));
        Assert.Throws<StartupFault>(() => QuietHours.Read(Settings(("Quiet:From", "8 pm"), ("Quiet:To", "07:00"))));
    }

    private static IConfiguration Settings(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value))).Build();

    private static DateTimeOffset At(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return HelsinkiTime.ToInstant(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
