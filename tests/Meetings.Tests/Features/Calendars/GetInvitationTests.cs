using System.Net;
using SystemicPlatform.Meetings.Tests.Domain.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

[Trait("covers", "A0-20")]
public sealed class GetInvitationTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task One_meeting_of_a_series_changes_what_the_reader_has_of_it()
    {
        var client = area.As(Role.Lead);
        var series = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        var meeting = (await client.JsonAsync($"{Area.Path}/{series}/occurrences")).Items()[1];

        var text = await client.GetStringAsync($"/api/meetings/meetings/{meeting.Text("id")}/invitation.ics");

        Assert.Contains("METHOD:REQUEST", text, StringComparison.Ordinal);
        Assert.Contains("RECURRENCE-ID;TZID=Europe/Helsinki:20260113T090000", text, StringComparison.Ordinal);
        var entry = Assert.Single(await ReaderCalendar.AfterAsync(text));
        Assert.Equal((series.ToString(), meeting.GetProperty("startsAt").GetDateTimeOffset()), (entry.Uid, entry.Start));
    }

    [Fact]
    [Trait("covers", "L-27")]
    public async Task A_single_meeting_is_named_by_its_kind_in_the_language_asked_for()
    {
        var client = area.As(Role.Lead);
        var meeting = await area.PostedAsync("/api/meetings/meetings", new
        {
            kind = "steeringGroup",
            teamId = await area.TeamAsync(),
            title = "Iiris",
            date = "2026-02-03",
            localTime = "13:00",
            durationMinutes = 45,
        });

        var text = await client.GetStringAsync($"/api/meetings/meetings/{meeting.Text("id")}/invitation.ics?language=en");

        Assert.Equal("Steering group", Assert.Single(await ReaderCalendar.AfterAsync(text)).Summary);
        Assert.DoesNotContain("Iiris", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_childs_meeting_is_for_those_who_may_see_it()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var series = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network")));
        var meeting = (await area.As(Role.Lead).JsonAsync($"{Area.Path}/{series}/occurrences")).Items()[0];
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var path = $"/api/meetings/meetings/{meeting.Text("id")}/invitation.ics";

        using var refused = await area.As(worker).GetAsync(path);
        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.GrantAsync(childId, worker);
        Assert.DoesNotContain(childId.ToString(), await area.As(worker).GetStringAsync(path), StringComparison.Ordinal);
    }
}
