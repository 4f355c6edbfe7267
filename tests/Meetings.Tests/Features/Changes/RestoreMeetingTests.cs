using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

public sealed class RestoreMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_cancelled_meeting_comes_back_at_its_time_with_a_higher_version()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");
        await area.PostedAsync($"{Area.Meetings}/{id}/cancel", new { scope = "one", reason = "x" });

        var back = await area.PostedAsync($"{Area.Meetings}/{id}/restore", new { reason = "Sittenkin" });

        Assert.Equal(("planned", 3), (back.Text("status"), back.GetProperty("version").GetInt32()));
        Assert.Equal(3, Assert.Single(await fixture.Service.PublishedAsync<MeetingMoved>(area.Tenant)).Occurrence.Version);
    }

    [Fact]
    public async Task A_holiday_can_be_worked_but_not_where_another_meeting_is_by_now()
    {
        var weekly = await Weekly.OfAsync(area, ("firstDate", "2026-01-01"));
        var epiphany = await weekly.MeetingAsync("2026-01-06");
        await weekly.ChangedAsync(
            new { date = "2026-01-06", localTime = "12:00", durationMinutes = 60, reason = "x" }, $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-13")}");
        using var taken = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{epiphany}/restore", new { reason = "x" });
        await taken.AssertProblemAsync(HttpStatusCode.Conflict, "occurrence_taken");

        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-13")}/cancel", new { scope = "one", reason = "x" });

        Assert.Equal("planned", (await area.PostedAsync($"{Area.Meetings}/{epiphany}/restore", new { reason = "Kokoonnutaan silti" })).Text("status"));
    }

    [Fact]
    public async Task Not_what_is_coming_anyway_and_not_by_others()
    {
        var id = await (await Weekly.OfAsync(area)).MeetingAsync("2026-01-20");
        using var coming = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/restore", new { reason = "x" });
        await coming.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_not_cancelled");
        using var admin = await area.As(Role.Admin).PostAsJsonAsync($"{Area.Meetings}/{id}/restore", new { reason = "x" });
        await admin.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Not_after_the_last_day_of_its_team()
    {
        var id = await (await Weekly.OfAsync(area)).MeetingAsync("2026-01-20");
        await area.PostedAsync($"{Area.Meetings}/{id}/cancel", new { scope = "one", reason = "x" });
        await area.RunAsync(db => db.Teams.ExecuteUpdateAsync(set => set.SetProperty(team => team.DissolvedOn, new DateOnly(2026, 1, 19))));

        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/restore", new { reason = "x" });

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "team_dissolved");
    }
}
