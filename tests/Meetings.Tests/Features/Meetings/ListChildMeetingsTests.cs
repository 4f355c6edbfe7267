using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ListChildMeetingsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Lists_what_handles_the_child_whichever_teams_meeting_it_is_and_logs_who_looked()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        await area.ScheduledAsync(Series.SeriesRequest.For(teamId, ("kind", "network"), ("rrule", "FREQ=MONTHLY;BYMONTHDAY=20")));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(
            await area.TeamAsync(), ("childIds", MeetingRequest.Ids(await area.ChildAsync(), childId))));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync()));
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        await area.GrantAsync(childId, mother);

        var page = await area.As(mother).JsonAsync($"/api/meetings/children/{childId}/meetings?from=2026-01-01&to=2026-02-28");

        Assert.Equal(["2026-01-13", "2026-01-20", "2026-02-20"], page.Items().ConvertAll(item => item.Text("originalDate")));
        Assert.All(page.Items(), item => Assert.Equal([childId], item.GetProperty("childIds").EnumerateArray().Select(id => id.GetGuid())));
        Assert.Contains(await fixture.Service.AccessLogAsync(area.Tenant), line => line.Subject == mother.Subject && line.Action == "readMeetings" && line.ChildId == childId);
    }

    [Fact]
    public async Task Is_refused_without_a_grant_as_if_there_were_no_such_child()
    {
        var childId = await area.ChildAsync();
        foreach (var caller in (TestCaller[])[TestCaller.With(Role.Professional, area.Tenant), TestCaller.With(Role.Lead, TestCaller.NewTenant()), TestCaller.With(Role.Auditor, area.Tenant)])
        {
            using var answer = await area.As(caller).GetAsync(new Uri($"/api/meetings/children/{childId}/meetings", UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
