using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

[Trait("covers", "R-04")]
public sealed class SkipMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task The_gap_and_its_reason_stay_visible()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");

        var skipped = await area.PostedAsync($"{Area.Meetings}/{id}/skip", new { reason = "Koulutuspäivä" });

        Assert.Equal(("skipped", "Koulutuspäivä"), (skipped.Text("status"), skipped.Text("reason")));
        Assert.Contains("2026-01-20 01-20T07:00 skipped", await weekly.LinesAsync());
        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingCancelled>(area.Tenant));
        Assert.Equal((id, 2), (told.MeetingId, told.Version));
    }

    [Fact]
    public async Task Not_twice_not_a_single_one_and_not_by_others()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");
        using var family = await area.As(Role.Family).PostAsJsonAsync($"{Area.Meetings}/{id}/skip", new { reason = "x" });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.PostedAsync($"{Area.Meetings}/{id}/skip", new { reason = "x" });
        using var twice = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{id}/skip", new { reason = "x" });
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_skipped");
        using var single = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{(await InMeeting.OfAsync(area)).Id}/skip", new { reason = "x" });
        await single.AssertProblemAsync(HttpStatusCode.Conflict, "single_not_skipped");
    }
}
