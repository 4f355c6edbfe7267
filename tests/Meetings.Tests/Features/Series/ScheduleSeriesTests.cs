using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class ScheduleSeriesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "R-04")]
    public async Task Makes_the_meetings_of_a_year_and_tells_of_them_in_one_event()
    {
        var teamId = await area.TeamAsync();

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var series = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var id = series.GetProperty("id").GetGuid();
        Assert.Equal($"{Area.Path}/{id}", answer.Headers.Location?.ToString());
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal("2027-01-01", series.Text("plannedTo"));

        var meetings = await MeetingsAsync(id);
        Assert.Equal(52, meetings.Count);
        Assert.Equal((new DateOnly(2026, 1, 6), "epiphany"), Single(meetings, MeetingStatus.Skipped));

        var told = Assert.Single(await fixture.Service.PublishedAsync<SeriesScheduled>(area.Tenant));
        Assert.Equal((area.Tenant, id, teamId, null, MeetingKind.ProfessionalTeam), (told.Tenant, told.SeriesId, told.TeamId, told.ChildId, told.Kind));
        Assert.Equal(
            meetings.Where(meeting => meeting.Status == MeetingStatus.Planned)
                .Select(meeting => new ScheduledOccurrence(meeting.Id, meeting.StartsAt, meeting.EndsAt, 1, meeting.OriginalDate)),
            told.Occurrences);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_series_of_a_childs_team_is_the_childs_data()
    {
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var request = SeriesRequest.For(teamId, ("kind", "network"), ("rrule", "FREQ=MONTHLY;BYDAY=-1WE"));

        using (var refused = await area.As(worker).PostAsJsonAsync(Area.Path, request))
        {
            await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await area.GrantAsync(childId, worker);
        await area.ScheduledAsync(request, area.As(worker));

        Assert.Equal(childId, Assert.Single(await fixture.Service.PublishedAsync<SeriesScheduled>(area.Tenant)).ChildId);
        Assert.Equal(
            [(false, "no_grant"), (true, "teamRole:responsibleSocialWorker")],
            (await fixture.Service.AccessLogAsync(area.Tenant))
                .Where(line => line.ChildId == childId && line.Action == "scheduleMeetings").Select(line => (line.Allowed, line.Ground)));
    }

    [Fact]
    [Trait("covers", "A0-21")]
    public async Task May_be_held_inside_the_meetings_of_another_series()
    {
        var teamId = await area.TeamAsync();
        var host = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "other")));

        var id = await area.ScheduledAsync(SeriesRequest.For(teamId, ("hostedBy", host)));

        Assert.Equal(host.ToString(), (await area.As(Role.Lead).JsonAsync($"{Area.Path}/{id}")).Text("hostedBy"));
    }

    [Fact]
    public async Task Is_not_held_inside_a_series_that_is_unknown_of_another_tenant_or_about_another_child()
    {
        var other = new Area(fixture.Service);
        var (foreignChildsTeam, _) = await area.ChildWithTeamAsync();
        Guid[] hosts =
        [
            Guid.CreateVersion7(),
            await other.ScheduledAsync(SeriesRequest.For(await other.TeamAsync())),
            await area.ScheduledAsync(SeriesRequest.For(foreignChildsTeam, ("kind", "network"))),
        ];
        var teamId = await area.TeamAsync();
        foreach (var host in hosts)
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId, ("hostedBy", host)));
            await answer.AssertFieldAsync("hostedBy", "unknown_series");
        }
    }

    [Theory]
    [InlineData("FREQ=DAILY", "2026-01-01", "rrule_unsupported_part")]
    [InlineData("FREQ=HOURLY", "2026-01-01", "rrule_too_frequent")]
    [InlineData("every Tuesday", "2026-01-01", "rrule_invalid")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31", "2026-01-01", "rrule_never_fires")]
    [InlineData("FREQ=WEEKLY;COUNT=3", "2025-01-01", "rrule_never_fires")]
    [InlineData("FREQ=WEEKLY", "2027-01-02", "rrule_never_fires")]
    [InlineData("FREQ=WEEKLY", "9999-12-31", "rrule_never_fires")]
    [InlineData("FREQ=WEEKLY", "1991-12-31", "first_date_out_of_range")]
    [InlineData("FREQ=WEEKLY", "0001-01-01", "first_date_out_of_range")]
    public async Task Refuses_a_rule_that_cannot_be_planned(string rrule, string firstDate, string code)
    {
        var request = SeriesRequest.For(await area.TeamAsync(), ("rrule", rrule), ("firstDate", firstDate));

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, request);

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
        await area.AssertNothingIsScheduledAsync();
    }

    [Fact]
    [Trait("covers", "A3-04")]
    [Trait("covers", "R-15")]
    public async Task A_steering_group_meets_about_monthly_on_the_last_wednesday()
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(
            await area.TeamAsync(TeamKind.SteeringGroup), ("kind", "steeringGroup"), ("rrule", "FREQ=MONTHLY;BYDAY=-1WE")));

        var meetings = await MeetingsAsync(id);

        Assert.Equal(12, meetings.Count);
        Assert.All(meetings, one => Assert.Equal(DayOfWeek.Wednesday, one.OriginalDate.DayOfWeek));
        Assert.All(meetings, one => Assert.NotEqual(one.OriginalDate.Month, one.OriginalDate.AddDays(7).Month));
    }

    [Fact]
    [Trait("covers", "R-03")]
    public async Task Refuses_a_kind_that_the_team_does_not_hold()
    {
        var request = SeriesRequest.For(await area.TeamAsync(TeamKind.Client));

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, request);

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "kind_needs_professional_team");
        await area.AssertNothingIsScheduledAsync();
    }

    [Fact]
    public async Task Knows_neither_an_unknown_team_nor_one_of_another_tenant()
    {
        Guid[] teams = [Guid.CreateVersion7(), await new Area(fixture.Service).TeamAsync()];
        foreach (var teamId in teams)
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    [Fact]
    public async Task Someone_of_two_tenants_schedules_in_the_one_that_is_named_and_only_for_its_teams()
    {
        var other = new Area(fixture.Service);
        var teamId = await area.TeamAsync();
        var caller = new TestCaller($"both-{Guid.NewGuid():n}", [Role.Lead], [area.Tenant, other.Tenant]);

        using (var unnamed = await area.As(caller).PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId)))
        {
            await unnamed.AssertProblemAsync(HttpStatusCode.BadRequest, "tenant_required");
        }

        var client = area.As(caller);
        client.DefaultRequestHeaders.Add("X-Tenant", other.Tenant);
        using var wrong = await client.PostAsJsonAsync(Area.Path, SeriesRequest.For(teamId));
        await wrong.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).PostAsJsonAsync(Area.Path, SeriesRequest.For(await area.TeamAsync()));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.AssertNothingIsScheduledAsync();
        Assert.Equal((false, "role"), (await fixture.Service.AccessLogAsync(area.Tenant)).Select(line => (line.Allowed, line.Ground)).Single());
    }

    [Fact]
    public async Task Refuses_who_is_not_signed_in()
    {
        using var client = fixture.Service.Client(null);
        using var answer = await client.PostAsJsonAsync(Area.Path, SeriesRequest.For(await area.TeamAsync()));

        await answer.AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task The_same_key_twice_makes_one_series()
    {
        var request = SeriesRequest.For(await area.TeamAsync());
        var client = area.As(Role.Lead);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        using var first = await client.PostAsJsonAsync(Area.Path, request);
        using var second = await client.PostAsJsonAsync(Area.Path, request);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single(await fixture.Service.PublishedAsync<SeriesScheduled>(area.Tenant));
        Assert.Equal(1, await fixture.Service.InTenantAsync(area.Tenant, db => db.Series.CountAsync()));

        using var reused = await client.PostAsJsonAsync(Area.Path, SeriesRequest.For(await area.TeamAsync()));
        await reused.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency_key_reused");
    }

    private Task<List<Meeting>> MeetingsAsync(Guid seriesId) => fixture.Service.InTenantAsync(
        area.Tenant, db => db.Meetings.AsNoTracking().Where(meeting => meeting.SeriesId == seriesId).OrderBy(meeting => meeting.StartsAt).ToListAsync());

    private static (DateOnly, string?) Single(IEnumerable<Meeting> meetings, MeetingStatus status)
    {
        var meeting = meetings.Single(meeting => meeting.Status == status);
        return (meeting.OriginalDate, meeting.Reason);
    }
}
