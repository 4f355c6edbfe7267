using System.Net;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

[Trait("covers", "A0-21")]
public sealed class HostedGuestsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_guest_moves_falls_and_comes_back_with_its_host_and_so_does_the_guests_guest()
    {
        var (host, guest, inner) = await NestedAsync();
        await MoveAsync(host, "2026-01-20", "2026-01-21", "13:00");
        await PostAsync(host, "2026-01-27", "skip", new { reason = "Koulutus" });
        await PostAsync(host, "2026-02-03", "cancel", new { scope = "one", reason = "Sairaus" });

        Assert.Equal(["2026-01-20 01-21T12:00 moved", "2026-01-27 01-27T08:00 skipped", "2026-02-03 02-03T08:00 cancelled"], await LinesAsync(guest));
        Assert.Equal(["2026-01-20 01-21T12:15 moved", "2026-01-27 01-27T08:15 skipped", "2026-02-03 02-03T08:15 cancelled"], await LinesAsync(inner));
        Assert.Equal((3, 6), ((await fixture.Service.PublishedAsync<MeetingMoved>(area.Tenant)).Count, (await fixture.Service.PublishedAsync<MeetingCancelled>(area.Tenant)).Count));

        await PostAsync(host, "2026-02-03", "restore", new { reason = "Tervehtyi" });
        Assert.Contains("2026-02-03 02-03T08:00 planned", await LinesAsync(guest));
        Assert.Contains("2026-02-03 02-03T08:15 planned", await LinesAsync(inner));
    }

    [Fact]
    public async Task What_fell_for_its_own_reason_stays_so_and_what_would_be_left_outside_is_refused()
    {
        var (host, guest, _) = await NestedAsync();
        await PostAsync(guest, "2026-01-20", "cancel", new { scope = "one", reason = "Oma syy" });
        await PostAsync(host, "2026-01-20", "cancel", new { scope = "one", reason = "Isännän syy" });
        await PostAsync(host, "2026-01-20", "restore", new { reason = "Pidetään" });
        Assert.Contains("2026-01-20 01-20T08:00 cancelled", await LinesAsync(guest));

        var shorter = new { date = "2026-01-27", localTime = "09:00", durationMinutes = 90, reason = "Lyhyempi" };
        using var refused = await Weekly.PutAsync(area.As(Role.Lead), $"{Area.Meetings}/{await host.MeetingAsync("2026-01-27")}", shorter);
        await refused.AssertProblemAsync(HttpStatusCode.Conflict, "guest_does_not_fit");
        Assert.Contains("2026-01-27 01-27T07:00 planned", await LinesAsync(host));
    }

    [Fact]
    [Trait("covers", "A2-26")]
    public async Task A_whole_series_takes_the_series_inside_it_along_to_another_time_to_other_days_and_to_its_end()
    {
        var (host, guest, inner) = await NestedAsync();
        await host.ChangedAsync(Weekly.Plan(("localTime", "13:00")));
        Assert.Contains("2026-01-20 01-20T12:00 planned", await LinesAsync(guest));
        Assert.Contains("2026-01-20 01-20T12:15 planned", await LinesAsync(inner));

        await host.ChangedAsync(Weekly.Plan(("localTime", "13:00"), ("scope", "thisAndFollowing"), ("from", "2026-01-26"), ("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")));
        Assert.Contains("2026-01-28 01-28T12:00 planned", await LinesAsync(guest));
        Assert.Contains("2026-01-27 01-27T12:15 cancelled", await LinesAsync(inner));

        await area.PostedAsync($"{host.Path}/end", new { lastDate = "2026-01-25", reason = "Päättyy" });
        Assert.All(await LinesAsync(inner), line => Assert.True(line.StartsWith("2026-01-20", StringComparison.Ordinal) || line.EndsWith("cancelled", StringComparison.Ordinal), line));
        Assert.Equal("2026-01-25", (await area.As(Role.Lead).JsonAsync(inner.Path)).Text("endsOn"));
    }

    [Fact]
    public async Task Other_days_are_refused_while_a_guest_has_days_of_its_own()
    {
        var host = await Weekly.OfAsync(area);
        await Weekly.OfAsync(area, ("hostedBy", host.Id), ("localTime", "10:00"), ("durationMinutes", 60), ("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
        using var refused = await Weekly.PutAsync(area.As(Role.Lead), host.Path, Weekly.Plan(("rrule", "FREQ=WEEKLY;BYDAY=WE")));
        await refused.AssertProblemAsync(HttpStatusCode.Conflict, "guest_does_not_fit");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task The_log_of_a_child_says_who_moved_its_meeting_by_moving_the_host()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var host = await Weekly.OfAsync(area);
        await area.ScheduledAsync(SeriesRequest.For(
            teamId, ("kind", "clientPlan"), ("firstDate", "2026-01-13"), ("hostedBy", host.Id), ("localTime", "10:00"), ("durationMinutes", 60)));
        await PostAsync(host, "2026-01-20", "skip", new { reason = "Koulutus" });

        Assert.Single(await fixture.Service.AccessLogAsync(area.Tenant), line => line.ChildId == childId && line.Ground == "host");
    }

    private async Task<(Weekly Host, Weekly Guest, Weekly Inner)> NestedAsync()
    {
        var host = await Weekly.OfAsync(area);
        var guest = await Weekly.OfAsync(area, ("hostedBy", host.Id), ("localTime", "10:00"), ("durationMinutes", 60));
        return (host, guest, await Weekly.OfAsync(area, ("hostedBy", guest.Id), ("localTime", "10:15"), ("durationMinutes", 30)));
    }

    private async Task MoveAsync(Weekly series, string originalDate, string date, string localTime) => await series.ChangedAsync(
        new { date, localTime, durationMinutes = 120, reason = "Sali varattu" }, $"{Area.Meetings}/{await series.MeetingAsync(originalDate)}");

    private async Task PostAsync(Weekly series, string originalDate, string verb, object body) =>
        await area.PostedAsync($"{Area.Meetings}/{await series.MeetingAsync(originalDate)}/{verb}", body);

    private static async Task<List<string>> LinesAsync(Weekly series) =>
        (await series.LinesAsync("2026-02-05")).FindAll(line => !line.StartsWith("2026-01-13", StringComparison.Ordinal));
}
