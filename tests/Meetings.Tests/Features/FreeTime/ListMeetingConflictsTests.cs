using System.Net;
using System.Text.Json;
using SystemicPlatform.Meetings.Tests.Features.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Changes;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

[Trait("covers", "A4-02")]
public sealed class ListMeetingConflictsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_new_series_is_accepted_and_shows_whom_it_doubles_and_when()
    {
        var (id, client) = await area.WorkerAsync();
        var (old, fresh) = (await area.TeamAsync(), await area.TeamAsync());
        await area.JoinAsync(old, id);
        await area.JoinAsync(fresh, id);
        await area.JoinAsync(fresh, await area.ProfessionalAsync());
        await area.ScheduledAsync(SeriesRequest.For(old, ("rrule", "FREQ=WEEKLY;BYDAY=TU;COUNT=5")));

        var series = await area.ScheduledAsync(SeriesRequest.For(fresh, ("localTime", "10:30"), ("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")), client);

        var conflicts = (await client.JsonAsync($"{Area.Path}/{series}/conflicts")).Items();
        Assert.Equal(["2026-01-13T08:30:00Z", "2026-01-27T08:30:00Z"], conflicts.Select(one => one.Text("startsAt")));
        Assert.All(conflicts, one => Assert.Equal(
            (id.ToString(), JsonValueKind.Null, JsonValueKind.String),
            (one.Text("professionalId"), one.GetProperty("first").GetProperty("meetingId").ValueKind, one.GetProperty("second").GetProperty("meetingId").ValueKind)));

        var meetingId = conflicts[1].GetProperty("second").Text("meetingId");
        Assert.Equal(["2026-01-27T08:30:00Z"], (await client.JsonAsync($"/api/meetings/meetings/{meetingId}/conflicts")).Items().Select(one => one.Text("startsAt")));
    }

    [Fact]
    public async Task Scheduling_and_changing_warn_at_once_and_refuse_nothing()
    {
        var (id, client) = await area.WorkerAsync();
        var (old, fresh) = (await area.TeamAsync(), await area.TeamAsync());
        await area.JoinAsync(old, id);
        await area.JoinAsync(fresh, id);
        await area.ScheduledAsync(SeriesRequest.For(old, ("rrule", "FREQ=WEEKLY;BYDAY=TU;COUNT=3")));

        var meeting = await area.PostedAsync(Area.Meetings, MeetingRequest.For(fresh, ("date", "2026-01-20")), client);
        var series = await area.PostedAsync(Area.Path, SeriesRequest.For(fresh, ("rrule", "FREQ=WEEKLY;BYDAY=WE;COUNT=4")), client);
        var changed = await new Weekly(area, series.Id()).ChangedAsync(Weekly.Plan(("rrule", "FREQ=WEEKLY;BYDAY=TU;COUNT=4"), ("localTime", "10:00")));

        Assert.Equal(("2026-01-20T07:00:00Z", 0), (Conflicts(meeting).Single().Text("startsAt"), Conflicts(series).Count));
        Assert.NotEmpty(Conflicts(changed));
        Assert.False((await client.JsonAsync($"{Area.Meetings}/{meeting.Id()}")).TryGetProperty("conflicts", out _));

        static List<JsonElement> Conflicts(JsonElement scheduled) => [.. scheduled.GetProperty("conflicts").EnumerateArray()];
    }

    [Fact]
    public async Task Without_others_there_are_none_and_anothers_series_is_not_there()
    {
        var series = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        Assert.Empty((await area.As(Role.Lead).JsonAsync($"{Area.Path}/{series}/conflicts")).Items());

        using var answer = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).GetAsync($"{Area.Path}/{series}/conflicts");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_family_does_not_learn_where_else_its_workers_are()
    {
        var room = await Room.OfChildAsync(area);
        var family = area.As(await room.FamilyAsync());

        Assert.Equal(room.MeetingId, (await family.JsonAsync(room.Path)).Id());
        using var answer = await family.GetAsync($"{room.Path}/conflicts");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
