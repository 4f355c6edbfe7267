using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

public sealed class CancelMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task One_is_one()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");

        await CancelAsync(id, "one");

        Assert.Equal(["2026-01-20"], await CancelledAsync(weekly));
        Assert.Equal(id, Assert.Single(await fixture.Service.PublishedAsync<MeetingCancelled>(area.Tenant)).MeetingId);
    }

    [Fact]
    public async Task This_and_following_ends_the_series_before_it()
    {
        var weekly = await Weekly.OfAsync(area);

        await CancelAsync(await weekly.MeetingAsync("2026-12-08"), "thisAndFollowing");

        Assert.Equal(["2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"], await CancelledAsync(weekly));
        Assert.Equal("2026-12-07", (await area.As(Role.Lead).JsonAsync(weekly.Path)).Text("endsOn"));
        Assert.Equal(4, (await fixture.Service.PublishedAsync<MeetingCancelled>(area.Tenant)).Count);
        var line = (await area.As(Role.Lead).JsonAsync($"{weekly.Path}/history")).Items()[^1];
        Assert.Equal(("seriesEnded", "Loppuu"), (line.Text("kind"), line.Text("reason")));
    }

    [Fact]
    public async Task All_leaves_what_was_held()
    {
        var weekly = await Weekly.OfAsync(area, ("firstDate", "2026-01-01"), ("rrule", "FREQ=WEEKLY;BYDAY=TU,TH"), ("localTime", "08:00"), ("holidays", "nextWorkingDay"));
        var first = await weekly.MeetingAsync("2026-01-08");
        await area.PostedAsync($"{Area.Meetings}/{first}/skip", new { reason = "x" });

        await CancelAsync(await weekly.MeetingAsync("2026-01-13"), "all");

        Assert.DoesNotContain(await weekly.DatesAsync("2027-01-31"), date => date.Text("status") is "planned" or "moved");
        using var again = await area.As(Role.Lead).PostAsJsonAsync($"{weekly.Path}/end", new { lastDate = "2026-06-01", reason = "x" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "series_ended");
    }

    [Fact]
    public async Task Not_what_was_held_and_a_single_one_has_no_following()
    {
        var meeting = await InMeeting.OfAsync(area, date: "2026-01-01");
        using var following = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/cancel", new { scope = "thisAndFollowing", reason = "x" });
        await following.AssertProblemAsync(HttpStatusCode.Conflict, "single_meeting");
        using var unsaid = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/cancel", new { reason = "x" });
        await unsaid.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        using var family = await area.As(Role.Family).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/cancel", new { scope = "one", reason = "x" });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.PostedAsync($"{Area.Meetings}/{meeting.Id}/held");

        using var held = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/cancel", new { scope = "one", reason = "x" });

        await held.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_held");
    }

    private Task<System.Text.Json.JsonElement> CancelAsync(Guid id, string scope) =>
        area.PostedAsync($"{Area.Meetings}/{id}/cancel", new { scope, reason = "Loppuu" });

    private static async Task<List<string?>> CancelledAsync(Weekly weekly) =>
        (await weekly.DatesAsync("2027-01-31")).FindAll(date => date.Text("status") == "cancelled").ConvertAll(date => date.Text("originalDate"));
}
