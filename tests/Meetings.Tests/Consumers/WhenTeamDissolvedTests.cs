using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamDissolvedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Its_coming_meetings_are_cancelled_visibly_also_when_delivered_twice()
    {
        var area = new Area(fixture.Service);
        var teamId = await area.TeamAsync();
        await area.ScheduledAsync(SeriesRequest.For(teamId, ("rrule", "FREQ=MONTHLY;BYMONTHDAY=20")));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", "2026-01-13")));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", "2026-03-13")));
        var dissolved = new TeamDissolved(area.Tenant, teamId, new(2026, 2, 28), MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();

        await fixture.Service.DeliverAsync<TeamDissolved, WhenTeamDissolved>(dissolved, messageId);
        await fixture.Service.DeliverAsync<TeamDissolved, WhenTeamDissolved>(dissolved, messageId);

        var meetings = (await area.As(Role.Lead).JsonAsync($"/api/meetings/teams/{teamId}/meetings?to=2026-03-31")).Items();
        Assert.Equal(
            ["2026-01-13 planned ", "2026-01-20 planned ", "2026-02-20 planned ", "2026-03-13 cancelled teamDissolved", "2026-03-20 cancelled teamDissolved"],
            meetings.ConvertAll(one => $"{one.Text("originalDate")} {one.Text("status")} {one.Text("reason")}"));
        // Nine of the series, for 20 June is Midsummer Day, and the single one.
        Assert.Equal(10, (await fixture.Service.PublishedAsync<MeetingCancelled>(area.Tenant)).Count);
        using var late = await area.As(Role.Lead).PostAsJsonAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", "2026-03-01")));
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "team_dissolved");
        using var series = await area.As(Role.Lead).PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId));
        await series.AssertProblemAsync(HttpStatusCode.Conflict, "team_dissolved");
    }
}
