using System.Net;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

[Trait("covers", "R-04")]
public sealed class ListOccurrencesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Mondays_of_2026_are_52_dates_of_which_Easter_Monday_is_skipped_with_its_reason()
    {
        var dates = await DatesAsync("FREQ=WEEKLY;BYDAY=MO", "skip");

        Assert.Equal(52, dates.Count);
        var skipped = Assert.Single(dates, date => date.Text("status") != "planned");
        Assert.Equal(
            ("2026-04-06", "skipped", "easterMonday", 1),
            (skipped.Text("originalDate"), skipped.Text("status"), skipped.Text("reason"), skipped.GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task A_meeting_that_moved_keeps_its_original_date()
    {
        var dates = await DatesAsync("FREQ=WEEKLY;BYDAY=MO", "nextWorkingDay");

        var moved = Assert.Single(dates, date => date.Text("status") == "moved");
        Assert.Equal(
            ("2026-04-06", "2026-04-07T06:00:00Z", "2026-04-07T08:00:00Z", "easterMonday"),
            (moved.Text("originalDate"), moved.Text("startsAt"), moved.Text("endsAt"), moved.Text("reason")));
    }

    [Fact]
    public async Task Nine_o_clock_stays_nine_o_clock_over_both_clock_changes()
    {
        var dates = (await DatesAsync("FREQ=WEEKLY;BYDAY=TU", "skip")).ToDictionary(date => date.Text("originalDate")!, date => date.Text("startsAt"));

        Assert.Equal("2026-03-24T07:00:00Z", dates["2026-03-24"]);
        Assert.Equal("2026-03-31T06:00:00Z", dates["2026-03-31"]);
        Assert.Equal("2026-10-20T06:00:00Z", dates["2026-10-20"]);
        Assert.Equal("2026-10-27T07:00:00Z", dates["2026-10-27"]);
    }

    [Fact]
    public async Task Shows_the_days_that_were_asked_for_both_ends_included()
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(
            await area.TeamAsync(), ("rrule", "FREQ=WEEKLY;BYDAY=MO,TU,WE"), ("localTime", "00:30"), ("durationMinutes", 5)));

        var page = await area.As(Role.Lead).JsonAsync($"{Area.Path}/{id}/occurrences?from=2026-02-10&to=2026-02-16");

        Assert.Equal(["2026-02-10", "2026-02-11", "2026-02-16"], page.Items().ConvertAll(date => date.Text("originalDate")));
    }

    [Fact]
    public async Task Pages_show_every_date_once_and_in_order()
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        var seen = new List<string?>();
        string? cursor = "";
        while (cursor is not null)
        {
            var page = await area.As(Role.Lead).JsonAsync($"{Area.Path}/{id}/occurrences?limit=10&cursor={cursor}");
            Assert.InRange(page.Items().Count, 1, 10);
            seen.AddRange(page.Items().Select(date => date.Text("originalDate")));
            cursor = page.Text("next");
        }

        Assert.Equal(Enumerable.Range(0, 52).Select(week => new DateOnly(2026, 1, 6).AddDays(7 * week).ToString("yyyy-MM-dd")), seen);
    }

    [Theory]
    [InlineData("?from=2026-02-02&to=2026-02-01", "invalid_parameter")]
    [InlineData("?from=yesterday", "invalid_parameter")]
    [InlineData("?from=0001-01-01", "invalid_parameter")]
    [InlineData("?from=9999-12-31", "invalid_parameter")]
    [InlineData("?to=9999-12-31", "invalid_parameter")]
    [InlineData("?cursor=x", "invalid_cursor")]
    public async Task Refuses_what_it_cannot_read(string query, string code)
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        using var answer = await area.As(Role.Lead).GetAsync(new Uri($"{Area.Path}/{id}/occurrences{query}", UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Shows_nothing_of_a_series_that_the_caller_does_not_see()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        var ofChild = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network")));
        var ofTeam = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        (TestCaller, Guid)[] attempts =
        [
            (TestCaller.With(Role.Professional, area.Tenant), ofChild),
            (TestCaller.With(Role.Family, area.Tenant), ofChild),
            (TestCaller.With(Role.Family, area.Tenant), ofTeam),
            (TestCaller.With(Role.Admin, area.Tenant), ofTeam),
            (TestCaller.With(Role.Lead, TestCaller.NewTenant()), ofTeam),
            (TestCaller.With(Role.Lead, area.Tenant), Guid.CreateVersion7()),
        ];
        foreach (var (caller, id) in attempts)
        {
            using var answer = await area.As(caller).GetAsync(new Uri($"{Area.Path}/{id}/occurrences", UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    private async Task<List<JsonElement>> DatesAsync(string rrule, string holidays)
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync(), ("rrule", rrule), ("holidays", holidays)));
        return (await area.As(Role.Professional).JsonAsync($"{Area.Path}/{id}/occurrences?limit=200")).Items();
    }
}
