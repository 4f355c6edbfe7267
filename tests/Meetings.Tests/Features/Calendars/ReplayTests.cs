using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Tests.Domain.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Changes;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

/// <summary>A series lives, and somebody's calendar follows by invitations and cancellations, or by a feed.</summary>
[Trait("covers", "A0-20")]
[Trait("covers", "R-04")]
[Trait("covers", "L-26")]
public sealed class ReplayTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);
    private readonly List<string> letters = [];
    private string feed = "";

    [Fact]
    public async Task Both_calendars_hold_after_every_step_exactly_what_the_server_has()
    {
        var (worker, client) = await area.WorkerAsync();
        feed = (await area.OpenAsync(client)).Path;
        var weekly = await Weekly.OfAsync(area, ("title", "Iiriksen asia"));
        var team = await fixture.Service.InTenantAsync(area.Tenant, db => db.Series.Select(row => row.TeamId).SingleAsync());
        await area.JoinAsync(team, worker);
        await FollowsAsync(await WholeAsync(weekly));

        await weekly.ChangedAsync(
            new { date = "2026-01-22", localTime = "15:00", durationMinutes = 60, reason = "Iiris sairaana" }, $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}");
        await FollowsAsync(await OneAsync(weekly, "2026-01-20"));

        await weekly.ChangedAsync(Weekly.Plan(("scope", "thisAndFollowing"), ("from", "2026-03-10"), ("localTime", "13:00"), ("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")));
        await FollowsAsync(await WholeAsync(weekly));

        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-03-24")}/cancel", new { scope = "one", reason = "Iiris matkalla" });
        await FollowsAsync(await OneAsync(weekly, "2026-03-24"));

        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-03-24")}/restore", new { reason = "Sittenkin" });
        await FollowsAsync(await OneAsync(weekly, "2026-03-24"));

        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-02-03")}/cancel", new { scope = "all", reason = "Päättyy" });
        Assert.Empty(await FollowsAsync(await WholeAsync(weekly)));
    }

    private Task<string> WholeAsync(Weekly weekly) => area.As(Role.Lead).GetStringAsync($"{weekly.Path}/invitation.ics");

    private async Task<string> OneAsync(Weekly weekly, string day) =>
        await area.As(Role.Lead).GetStringAsync($"{Area.Meetings}/{await weekly.MeetingAsync(day)}/invitation.ics");

    private async Task<List<ReaderCalendar.Entry>> FollowsAsync(string letter)
    {
        letters.Add(letter);
        var read = await fixture.ReadAsync(feed);
        var meetings = await fixture.Service.InTenantAsync(area.Tenant, db => db.Meetings.AsNoTracking().Where(row => row.Status != MeetingStatus.Cancelled).ToListAsync());

        var calendars = await ReaderCalendar.AfterEachAsync([letters, [read]]);

        ReaderCalendar.AssertHolds(meetings, calendars[0]);
        ReaderCalendar.AssertHolds(meetings, calendars[1]);
        Assert.All([letter, read], text => Assert.DoesNotContain("Iiri", text, StringComparison.Ordinal));
        return calendars[0];
    }
}
