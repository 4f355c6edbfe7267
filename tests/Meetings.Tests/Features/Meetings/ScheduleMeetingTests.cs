using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ScheduleMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_single_meeting_stands_with_its_version_and_is_told_of()
    {
        var teamId = await area.TeamAsync();

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Meetings, MeetingRequest.For(teamId));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        var meeting = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var id = meeting.GetProperty("id").GetGuid();
        Assert.Equal($"{Area.Meetings}/{id}", answer.Headers.Location?.ToString());
        Assert.Equal(
            ("Kokous", "2026-01-13", "2026-01-13T07:00:00Z", "2026-01-13T08:30:00Z", "planned", JsonValueKind.Null),
            (meeting.Text("title"), meeting.Text("originalDate"), meeting.Text("startsAt"), meeting.Text("endsAt"), meeting.Text("status"), meeting.GetProperty("seriesId").ValueKind));
        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant));
        Assert.Equal(
            (null, teamId, null, MeetingKind.ProfessionalTeam, id, 1),
            (told.SeriesId, told.TeamId, told.ChildId, told.Kind, told.Occurrence.MeetingId, told.Occurrence.Version));
    }

    [Theory]
    [InlineData("2026-03-29", "03:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "03:30", "2026-10-25T00:30:00Z")]
    public async Task A_local_time_that_the_clock_skips_or_repeats_is_one_definite_instant(string date, string time, string startsAt)
    {
        var request = MeetingRequest.For(await area.TeamAsync(), ("date", date), ("localTime", time), ("durationMinutes", 60));

        var meeting = await area.PostedAsync(Area.Meetings, request);

        Assert.Equal(startsAt, meeting.Text("startsAt"));
        Assert.Equal(DateTimeOffset.Parse(startsAt).AddHours(1), meeting.GetProperty("endsAt").GetDateTimeOffset());
    }

    [Fact]
    [Trait("covers", "A0-21")]
    public async Task A_professional_team_handles_several_children_each_through_its_own_gate()
    {
        var (one, other) = (await area.ChildAsync(), await area.ChildAsync());
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await area.GrantAsync(one, worker);
        var request = MeetingRequest.For(await area.TeamAsync(), ("childIds", MeetingRequest.Ids(one, other)));

        using (var refused = await area.As(worker).PostAsJsonAsync(Area.Meetings, request))
        {
            await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await area.GrantAsync(other, worker);
        var meeting = await area.PostedAsync(Area.Meetings, request, area.As(worker));

        Assert.Equal([one, other], meeting.GetProperty("childIds").EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal(
            new[] { one, other }.Order(),
            (await fixture.Service.AccessLogAsync(area.Tenant)).Where(line => line.Object == "POST /meetings").Select(line => line.ChildId!.Value).Order());
    }

    [Fact]
    [Trait("covers", "R-03")]
    public async Task A_client_team_meets_with_exactly_one_child()
    {
        var (one, other) = (await area.ChildAsync(), await area.ChildAsync());
        var teamId = await area.TeamAsync(TeamKind.Client);

        using (var refused = await area.As(Role.Lead).PostAsJsonAsync(
            Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientTeam"), ("childIds", MeetingRequest.Ids(one, other)))))
        {
            await refused.AssertProblemAsync(HttpStatusCode.Conflict, "one_child_per_meeting");
        }

        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientTeam"), ("childIds", MeetingRequest.Ids(one)), ("whyNotFirst", "Kiireellinen")));

        Assert.Equal(one, Assert.Single(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant)).ChildId);
    }

    [Fact]
    public async Task A_meeting_of_a_childs_own_team_is_that_childs_data()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var request = MeetingRequest.For(teamId, ("kind", "network"));

        using (var refused = await area.As(worker).PostAsJsonAsync(Area.Meetings, request))
        {
            await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await area.GrantAsync(childId, worker);
        var meeting = await area.PostedAsync(Area.Meetings, request, area.As(worker));

        Assert.Equal(childId, meeting.GetProperty("childIds").EnumerateArray().Single().GetGuid());
        Assert.Equal(
            [(false, "no_grant"), (true, "teamRole:responsibleSocialWorker")],
            (await fixture.Service.AccessLogAsync(area.Tenant))
                .Where(line => line.ChildId == childId && line.Action == "scheduleMeetings").Select(line => (line.Allowed, line.Ground)));
    }

    [Theory]
    [InlineData("kind", "clientTeam", "kind_needs_client_team")]
    [InlineData("kind", "network", "kind_needs_childs_team")]
    [InlineData("date", "9001-01-01", "date_out_of_range")]
    [InlineData("date", "1991-12-31", "date_out_of_range")]
    public async Task Refuses_what_a_rule_forbids(string member, string value, string code)
    {
        using var answer = await area.As(Role.Lead).PostAsJsonAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), (member, value)));

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
        await AssertNothingAsync();
    }

    [Fact]
    [Trait("covers", "R-15")]
    public async Task A_steering_group_handles_no_childs_matter()
    {
        var request = MeetingRequest.For(
            await area.TeamAsync(TeamKind.SteeringGroup), ("kind", "steeringGroup"), ("childIds", MeetingRequest.Ids(await area.ChildAsync())));

        using var answer = await area.As(Role.Lead).PostAsJsonAsync(Area.Meetings, request);

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_without_children");
    }

    [Theory]
    [InlineData("title", "", "not_empty")]
    [InlineData("title", "two\nlines", "control_character")]
    [InlineData("durationMinutes", 4, "inclusive_between")]
    [InlineData("durationMinutes", 601, "inclusive_between")]
    public async Task Refuses_a_field_that_is_not_right(string member, object value, string code)
    {
        var request = MeetingRequest.For(await area.TeamAsync(), (member, JsonSerializer.SerializeToNode(value)));

        using var answer = await area.As(Role.Lead).PostAsJsonAsync(Area.Meetings, request);

        await answer.AssertFieldAsync(member, code);
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).PostAsJsonAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync()));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Knows_neither_team_nor_child_of_another_tenant()
    {
        var other = new Area(fixture.Service);
        using var team = await area.As(Role.Lead).PostAsJsonAsync(Area.Meetings, MeetingRequest.For(await other.TeamAsync()));
        await team.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");

        using var child = await area.As(Role.Lead).PostAsJsonAsync(
            Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("childIds", MeetingRequest.Ids(await other.ChildAsync(), await area.ChildAsync()))));
        await child.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await AssertNothingAsync();
    }

    [Fact]
    public async Task The_same_key_twice_makes_one_meeting()
    {
        var request = MeetingRequest.For(await area.TeamAsync());
        var client = area.As(Role.Lead);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        using var first = await client.PostAsJsonAsync(Area.Meetings, request);
        using var second = await client.PostAsJsonAsync(Area.Meetings, request);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant));
    }

    private async Task AssertNothingAsync()
    {
        Assert.False(await fixture.Service.InTenantAsync(area.Tenant, db => db.Meetings.AnyAsync()));
        Assert.Empty(await fixture.Service.PublishedAsync<MeetingScheduled>(area.Tenant));
    }
}
