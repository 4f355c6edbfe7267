using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Tests.Domain.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

[Trait("covers", "A0-20")]
[Trait("covers", "R-04")]
public sealed class GetSeriesInvitationTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU", "skip")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", "nextWorkingDay")]
    public async Task Puts_exactly_the_meetings_of_the_series_into_a_readers_calendar(string rrule, string holidays)
    {
        var series = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync(), ("rrule", rrule), ("holidays", holidays)));

        var text = await area.As(Role.Lead).GetStringAsync($"{Area.Path}/{series}/invitation.ics");

        var meetings = await fixture.Service.InTenantAsync(area.Tenant, db => db.Meetings.AsNoTracking().ToListAsync());
        ReaderCalendar.AssertHolds(meetings, await ReaderCalendar.AfterAsync(text));
        Assert.Contains("ATTENDEE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_tenants_series_is_not_there()
    {
        var series = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        using var answer = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).GetAsync($"{Area.Path}/{series}/invitation.ics");

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_series_without_a_meeting_has_none()
    {
        var series = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        await area.RunAsync(db => db.Meetings.Where(row => row.SeriesId == series).ExecuteDeleteAsync());

        using var answer = await area.As(Role.Lead).GetAsync($"{Area.Path}/{series}/invitation.ics");

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
