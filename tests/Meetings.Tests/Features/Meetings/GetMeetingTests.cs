using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class GetMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task An_occurrence_has_title_and_place_of_its_series_and_a_version()
    {
        var seriesId = await area.ScheduledAsync(Series.SeriesRequest.For(await area.TeamAsync()));
        var first = (await area.As(Role.Lead).JsonAsync($"{Area.Path}/{seriesId}/occurrences?limit=1")).Items()[0].GetProperty("id").GetGuid();

        using var answer = await area.As(Role.Professional).GetAsync(new Uri($"{Area.Meetings}/{first}", UriKind.Relative));

        Assert.NotNull(answer.Headers.ETag);
        var meeting = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(
            ("Ammattilaistiimin viikkokokous", "Testikatu 1", "2026-01-06", "skipped", "epiphany", seriesId),
            (meeting.Text("title"), meeting.Text("place"), meeting.Text("originalDate"), meeting.Text("status"), meeting.Text("reason"), meeting.GetProperty("seriesId").GetGuid()));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Of_several_children_the_caller_sees_those_of_their_own_and_that_is_logged()
    {
        var (one, other) = (await area.ChildAsync(), await area.ChildAsync());
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await area.GrantAsync(other, worker);
        var id = await ScheduledAsync(await area.TeamAsync(), ("childIds", MeetingRequest.Ids(one, other)));

        var meeting = await area.As(worker).JsonAsync($"{Area.Meetings}/{id}");

        Assert.Equal([other], meeting.GetProperty("childIds").EnumerateArray().Select(child => child.GetGuid()));
        var line = Assert.Single(await fixture.Service.AccessLogAsync(area.Tenant), line => line.Subject == worker.Subject);
        Assert.Equal((other, "listed"), (line.ChildId, line.Action));
    }

    [Fact]
    public async Task A_meeting_about_one_child_is_hidden_without_a_grant()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var id = await ScheduledAsync(teamId, ("kind", "network"));
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await AssertHiddenAsync(worker, id);

        await area.GrantAsync(childId, worker);

        Assert.Equal(id, (await area.As(worker).JsonAsync($"{Area.Meetings}/{id}")).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Does_not_exist_for_another_tenant_and_for_those_who_do_not_work_here()
    {
        var id = await ScheduledAsync(await area.TeamAsync());

        await AssertHiddenAsync(TestCaller.With(Role.Lead, TestCaller.NewTenant()), id);
        await AssertHiddenAsync(TestCaller.With(Role.Family, area.Tenant), id);
        await AssertHiddenAsync(TestCaller.With(Role.Admin, area.Tenant), id);
        await AssertHiddenAsync(TestCaller.With(Role.Lead, area.Tenant), Guid.CreateVersion7());
    }

    private async Task<Guid> ScheduledAsync(Guid teamId, params (string, System.Text.Json.Nodes.JsonNode?)[] changes) =>
        (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, changes))).GetProperty("id").GetGuid();

    private async Task AssertHiddenAsync(TestCaller caller, Guid id)
    {
        using var answer = await area.As(caller).GetAsync(new Uri($"{Area.Meetings}/{id}", UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
