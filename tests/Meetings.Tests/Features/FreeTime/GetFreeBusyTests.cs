using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Tests.Features.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

[Trait("covers", "A4-02")]
public sealed class GetFreeBusyTests(MeetingsFixture fixture)
{
    private const int Seed = 20260801;
    private const string Path = "/api/meetings/free-busy";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Agrees_with_a_brute_force_calculation_on_random_calendars()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}");
        var random = new Random(Seed);
        Guid[] people = [.. await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => area.ProfessionalAsync()))];
        var (taken, first, last) = (people.ToDictionary(id => id, _ => new HashSet<DateTimeOffset>()), new DateOnly(2026, 3, 16), new DateOnly(2026, 4, 12));
        for (var number = 0; number < 8; number++)
        {
            var (team, date, hour) = (await area.TeamAsync(), first.AddDays(random.Next(-2, 20)), random.Next(0, 23));
            var members = people.Where(_ => random.Next(2) == 0).ToList();
            var (from, to) = (first.AddDays(random.Next(-5, 10)), first.AddDays(random.Next(10, 40)));
            foreach (var member in members)
            {
                await area.JoinAsync(team, member, from: from, to: to);
            }

            var series = await area.ScheduledAsync(SeriesRequest.For(
                team, ("kind", "other"), ("firstDate", date.ToString("yyyy-MM-dd")), ("localTime", $"{hour:00}:30"), ("rrule", "FREQ=WEEKLY"), ("durationMinutes", random.Next(1, 40) * 15)));
            var meetings = await fixture.Service.InTenantAsync(area.Tenant, db => db.Meetings.AsNoTracking().Where(row => row.SeriesId == series).ToListAsync());
            foreach (var meeting in meetings.Where(meeting => meeting.IsComing && HelsinkiTime.DayOf(meeting.StartsAt) >= from && HelsinkiTime.DayOf(meeting.StartsAt) <= to))
            {
                members.ForEach(member => taken[member].UnionWith(Minutes(meeting.StartsAt, meeting.EndsAt)));
            }
        }

        foreach (var one in people)
        {
            var away = first.AddDays(random.Next(28));
            await fixture.Service.DeliverAsync<ProfessionalAbsent, WhenProfessionalAbsent>(
                new(area.Tenant, one, Guid.CreateVersion7(), away, away.AddDays(1), null, MeetingsFixture.Now));
            taken[one].UnionWith(Minutes(HelsinkiTime.ToInstant(away, default), HelsinkiTime.ToInstant(away.AddDays(2), default)));
        }

        var query = string.Join('&', people.Select(id => $"professionalId={id}"));
        var answer = (await area.As(Role.Professional).JsonAsync($"{Path}?{query}&from={first:yyyy-MM-dd}&to={last:yyyy-MM-dd}")).Items();

        Assert.Equal(people.Order(), answer.Select(item => item.GetProperty("professionalId").GetGuid()).Order());
        var (begin, end) = (HelsinkiTime.ToInstant(first, default), HelsinkiTime.ToInstant(last.AddDays(1), default));
        foreach (var item in answer)
        {
            var busy = item.GetProperty("busy").EnumerateArray().SelectMany(one => Minutes(one.GetProperty("startsAt").GetDateTimeOffset(), one.GetProperty("endsAt").GetDateTimeOffset()));
            var expected = taken[item.GetProperty("professionalId").GetGuid()].Where(minute => minute >= begin && minute < end);
            Assert.True(expected.Order().SequenceEqual(busy), $"Seed {Seed}");
        }
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Shows_times_and_nothing_else()
    {
        var id = await area.ProfessionalAsync();
        var (teamId, _) = await area.ChildWithTeamAsync();
        await area.JoinAsync(teamId, id);
        await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network")));

        var item = Assert.Single((await area.As(Role.Professional).JsonAsync($"{Path}?professionalId={id}&from=2026-01-12&to=2026-01-13")).Items());

        Assert.Equal(["professionalId", "working", "busy"], item.EnumerateObject().Select(member => member.Name));
        var busy = Assert.Single(item.GetProperty("busy").EnumerateArray());
        Assert.Equal(
            [("startsAt", "2026-01-13T07:00:00Z"), ("endsAt", "2026-01-13T09:00:00Z")], busy.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)));
        Assert.Equal(["2026-01-12T06:00:00Z", "2026-01-13T06:00:00Z"], item.GetProperty("working").EnumerateArray().Select(one => one.Text("startsAt")));
    }

    [Fact]
    public async Task Who_declined_or_was_taken_out_has_the_time_free()
    {
        var (id, client) = await area.WorkerAsync();
        var team = await area.TeamAsync();
        await area.JoinAsync(team, id);
        var series = await area.ScheduledAsync(SeriesRequest.For(team, ("rrule", "FREQ=WEEKLY;COUNT=4"), ("firstDate", "2026-01-13")));
        var meetings = (await client.JsonAsync($"{Area.Path}/{series}/occurrences")).Items();
        await area.PostedAsync($"/api/meetings/mine/{meetings[0].Text("id")}/answer", new { answer = "declined" }, client);
        await area.PostedAsync($"/api/meetings/mine/{meetings[1].Text("id")}/answer", new { answer = "accepted" }, client);

        var item = (await client.JsonAsync($"{Path}?professionalId={id}&from=2026-01-12&to=2026-02-08")).Items()[0];

        Assert.Equal(["2026-01-20", "2026-01-27", "2026-02-03"], item.GetProperty("busy").EnumerateArray().Select(one => one.Text("startsAt")![..10]));
    }

    [Fact]
    public async Task Nobody_works_after_their_last_day()
    {
        var id = await area.ProfessionalAsync();
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(new(area.Tenant, id, new DateOnly(2026, 1, 13), MeetingsFixture.Now));

        var item = (await area.As(Role.Lead).JsonAsync($"{Path}?professionalId={id}&from=2026-01-12&to=2026-01-16")).Items()[0];

        Assert.Equal(["2026-01-12", "2026-01-13"], item.GetProperty("working").EnumerateArray().Select(one => one.Text("startsAt")![..10]));
    }

    [Theory]
    [InlineData("from=2026-02-01&to=2026-01-01")]
    [InlineData("from=2026-01-01&to=2026-05-01")]
    [InlineData("from=1800-01-01")]
    [InlineData("from=x")]
    public async Task Refuses_days_that_are_none_or_too_many(string query)
    {
        using var answer = await area.As(Role.Lead).GetAsync($"{Path}?{query}");
        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    [Fact]
    public async Task Another_tenants_professional_is_not_there()
    {
        var other = new Area(fixture.Service);
        using var answer = await area.As(Role.Lead).GetAsync($"{Path}?professionalId={await other.ProfessionalAsync()}");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Refuses_families()
    {
        using var answer = await area.As(TestCaller.With(Role.Family, area.Tenant)).GetAsync(Path);
        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private static IEnumerable<DateTimeOffset> Minutes(DateTimeOffset from, DateTimeOffset to)
    {
        for (var minute = from; minute < to; minute = minute.AddMinutes(1))
        {
            yield return minute;
        }
    }
}
