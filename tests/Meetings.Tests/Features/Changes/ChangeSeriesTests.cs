using System.Net;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

public sealed class ChangeSeriesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A2-26")]
    public async Task Every_second_week_becomes_monthly_from_a_day_on()
    {
        var weekly = await Weekly.OfAsync(area, ("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));

        await weekly.ChangedAsync(Weekly.Plan(("scope", "thisAndFollowing"), ("from", "2026-02-10"), ("rrule", "FREQ=MONTHLY;BYDAY=1TU")));

        Assert.Equal(
            [
                "2026-01-13 01-13T07:00 planned", "2026-01-27 01-27T07:00 planned", "2026-02-10 02-10T07:00 cancelled", "2026-02-24 02-24T07:00 cancelled",
                "2026-03-03 03-03T07:00 planned", "2026-03-10 03-10T07:00 cancelled",
            ],
            await weekly.LinesAsync("2026-03-15"));
        Assert.Equal("FREQ=MONTHLY;BYDAY=1TU", (await area.As(Role.Lead).JsonAsync(weekly.Path)).Text("rrule"));
        Assert.Contains(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant), told => told.Occurrence.StartsAt == new DateTimeOffset(2026, 3, 3, 7, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task All_meet_at_another_hour_save_those_that_somebody_decided_about()
    {
        var weekly = await Weekly.OfAsync(area);
        await weekly.ChangedAsync(
            new { date = "2026-01-21", localTime = "15:00", durationMinutes = 60, reason = "x" }, $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}");
        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-27")}/cancel", new { scope = "one", reason = "x" });

        await weekly.ChangedAsync(Weekly.Plan(("localTime", "13:00"), ("title", "Tiimi")));

        Assert.Equal(
            ["2026-01-13 01-13T11:00 planned", "2026-01-20 01-21T13:00 moved", "2026-01-27 01-27T07:00 cancelled", "2026-02-03 02-03T11:00 planned"],
            await weekly.LinesAsync("2026-02-05"));
        var meeting = await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}");
        Assert.Equal(("Tiimi", 3), (meeting.Text("title"), meeting.GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task A_date_keeps_its_meeting_with_who_was_invited_there_and_back()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "professional", whyPresent = "x", professionalId = await area.ProfessionalAsync() });

        await weekly.ChangedAsync(Weekly.Plan(("rrule", "FREQ=WEEKLY;BYDAY=TH")));
        await weekly.ChangedAsync(Weekly.Plan());

        Assert.Equal(id, await weekly.MeetingAsync("2026-01-20"));
        Assert.Single((await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{id}/participants")).Items());
        Assert.Contains("2026-01-20 01-20T07:00 planned", await weekly.LinesAsync());
        Assert.Contains("2026-01-22 01-22T07:00 cancelled", await weekly.LinesAsync());
    }

    [Fact]
    public async Task The_history_says_what_the_series_was_before()
    {
        var weekly = await Weekly.OfAsync(area);
        await weekly.ChangedAsync(Weekly.Plan(("localTime", "13:00")));

        var lines = (await area.As(Role.Professional).JsonAsync($"{weekly.Path}/history")).Items();

        Assert.Equal(["scheduled", "seriesChanged"], lines.ConvertAll(line => line.Text("kind")));
        var time = lines[1].GetProperty("fields").EnumerateArray().Single(field => field.Text("field") == "localTime");
        Assert.Equal(("09:00", "13:00", "Sovittu yhdessä"), (time.Text("from"), time.Text("to"), lines[1].Text("reason")));
    }

    [Theory]
    [InlineData("2025-12-31", "FREQ=WEEKLY", "change_in_the_past")]
    [InlineData("2027-01-02", "FREQ=WEEKLY", "change_beyond_horizon")]
    [InlineData("2026-01-20", "FREQ=DAILY", "rrule_unsupported_part")]
    [InlineData("2026-01-20", "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31", "rrule_never_fires")]
    public async Task Refuses_a_change_that_cannot_be_planned(string from, string rrule, string code)
    {
        var weekly = await Weekly.OfAsync(area);
        var before = await weekly.LinesAsync();

        using var answer = await Weekly.PutAsync(area.As(Role.Lead), weekly.Path, Weekly.Plan(("scope", "thisAndFollowing"), ("from", from), ("rrule", rrule)));

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
        Assert.Equal(before, await weekly.LinesAsync());
    }

    [Fact]
    [Trait("covers", "A0-21")]
    public async Task Is_held_inside_another_series_only_where_the_times_fit_and_never_in_a_circle()
    {
        var host = await Weekly.OfAsync(area);
        var guest = await Weekly.OfAsync(area, ("hostedBy", host.Id), ("localTime", "10:00"), ("durationMinutes", 60));
        var client = area.As(Role.Lead);

        using var outside = await Weekly.PutAsync(client, guest.Path, Weekly.Plan(("hostedBy", host.Id), ("localTime", "10:30")));
        await outside.AssertProblemAsync(HttpStatusCode.Conflict, "host_meets_otherwise");
        using var circle = await Weekly.PutAsync(client, host.Path, Weekly.Plan(("hostedBy", guest.Id)));
        await circle.AssertProblemAsync(HttpStatusCode.Conflict, "host_circular");
        using var own = await Weekly.PutAsync(client, host.Path, Weekly.Plan(("hostedBy", host.Id)));
        await own.AssertProblemAsync(HttpStatusCode.Conflict, "host_circular");
    }

    [Fact]
    public async Task Says_how_far_it_goes_and_on_what_it_stands()
    {
        var weekly = await Weekly.OfAsync(area);
        var client = area.As(Role.Lead);
        using var fromMissing = await Weekly.PutAsync(client, weekly.Path, Weekly.Plan(("scope", "thisAndFollowing")));
        await fromMissing.AssertFieldAsync("from", "not_null");
        using var fromTooMuch = await Weekly.PutAsync(client, weekly.Path, Weekly.Plan(("from", "2026-01-20")));
        await fromTooMuch.AssertFieldAsync("from", "null");
        using var blind = await client.PutAsync(new Uri(weekly.Path, UriKind.Relative), System.Net.Http.Json.JsonContent.Create(Weekly.Plan()));
        await blind.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        using var family = await Weekly.PutAsync(area.As(Role.Family), weekly.Path, Weekly.Plan());
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
