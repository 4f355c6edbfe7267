using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Tests.Domain.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

[Trait("covers", "A0-20")]
[Trait("covers", "L-26")]
public sealed class ReadFeedTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-04")]
    public async Task Holds_exactly_the_meetings_of_ones_own_teams_and_those_one_is_invited_to()
    {
        var (id, client) = await area.WorkerAsync();
        var (own, later, foreign) = (await area.TeamAsync(), await area.TeamAsync(), await area.TeamAsync());
        await area.JoinAsync(own, id);
        await area.JoinAsync(later, id, from: new DateOnly(2026, 6, 1), to: new DateOnly(2026, 8, 31));
        Guid[] series = [await area.ScheduledAsync(SeriesRequest.For(own)), await area.ScheduledAsync(SeriesRequest.For(later, ("rrule", "FREQ=MONTHLY;BYDAY=-1WE"), ("holidays", "nextWorkingDay")))];
        await area.ScheduledAsync(SeriesRequest.For(foreign));
        var single = await area.PostedAsync("/api/meetings/meetings", new
        {
            kind = "other",
            teamId = foreign,
            title = "Iiriksen asia",
            date = "2026-02-03",
            localTime = "13:00",
            durationMinutes = 45,
            place = "Salainen katu 1",
        });
        await area.PostedAsync($"/api/meetings/meetings/{single.Text("id")}/participants", new { role = "professional", whyPresent = "Asiantuntija", professionalId = id });

        var text = await fixture.ReadAsync((await area.OpenAsync(client)).Path);

        var expected = await fixture.Service.InTenantAsync(area.Tenant, db => db.Meetings.AsNoTracking()
            .Where(row => (row.SeriesId != null && row.SeriesId == series[0]) || row.SeriesId == null
                || (row.SeriesId == series[1] && row.StartsAt >= new DateTimeOffset(2026, 5, 31, 21, 0, 0, TimeSpan.Zero) && row.StartsAt < new DateTimeOffset(2026, 8, 31, 21, 0, 0, TimeSpan.Zero)))
            .ToListAsync());
        ReaderCalendar.AssertHolds(expected, await ReaderCalendar.AfterAsync(text));
        Assert.Equal(51 + 3 + 1, expected.Count(meeting => meeting.Status != MeetingStatus.Skipped));
        Assert.DoesNotContain("Iiri", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("covers", "L-27")]
    public async Task A_person_of_the_family_reads_theirs_in_their_language_without_anybodys_name()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        await area.GrantAsync(childId, mother);
        await area.JoinAsync(teamId, personId: mother.Person, role: TeamRole.CloseOne);
        await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network"), ("title", "Iiriksen verkosto")));
        var feed = await area.PostedAsync(Feeds.Path, new { language = "sv" }, area.As(mother));

        var text = await fixture.ReadAsync(Feeds.PathOf(feed));

        Assert.All(await ReaderCalendar.AfterAsync(text), entry => Assert.Equal("Nätverksmöte", entry.Summary));
        Assert.DoesNotContain("Iiri", text, StringComparison.Ordinal);
        Assert.DoesNotContain(childId.ToString(), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_sent_again_only_when_something_changed()
    {
        var (id, client) = await area.WorkerAsync();
        var team = await area.TeamAsync();
        await area.JoinAsync(team, id);
        var (_, path) = await area.OpenAsync(client);
        using var program = fixture.Service.Client(null);
        using var first = await program.GetAsync(path);
        program.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using (var same = await program.GetAsync(path))
        {
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        }

        await area.ScheduledAsync(SeriesRequest.For(team));
        using var changed = await program.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("no-cache, private", changed.Headers.CacheControl?.ToString());
        using var head = await program.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.True(head.IsSuccessStatusCode || head.StatusCode == HttpStatusCode.NotModified);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Many_readings_of_a_day_are_one_line_of_the_access_log()
    {
        var (_, client) = await area.WorkerAsync();
        var (id, path) = await area.OpenAsync(client);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => fixture.ReadAsync(path)));

        var line = Assert.Single(await fixture.Service.AccessLogAsync(area.Tenant), line => line.Action == "readOwnCalendar");
        Assert.Equal(($"link:{id}", "personalLink", id.ToString()), (line.Subject, line.Ground, line.ObjectId));
    }

    [Fact]
    public async Task Every_wrong_address_gets_the_same_answer()
    {
        var (_, client) = await area.WorkerAsync();
        var (_, path) = await area.OpenAsync(client);
        var token = Path.GetFileNameWithoutExtension(path);
        using var program = fixture.Service.Client(null);
        string[] wrong = [new string('A', 43), token[..^1], token + "A", token.ToUpperInvariant(), "x", "%C3%A4", token[..^1] + (token[^1] == 'A' ? 'B' : 'A')];

        foreach (var one in wrong)
        {
            using var answer = await program.GetAsync($"/calendar/{one}.ics");
            var problem = await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
            Assert.Equal(["type", "title", "status", "code", "traceId"], problem.EnumerateObject().Select(member => member.Name));
        }
    }

    [Fact]
    public async Task Is_closed_when_the_professional_has_left()
    {
        var (id, client) = await area.WorkerAsync();
        var (_, path) = await area.OpenAsync(client);
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(new(area.Tenant, id, MeetingsFixture.Today, MeetingsFixture.Now));
        await fixture.ReadAsync(path);

        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(new(area.Tenant, id, MeetingsFixture.Today.AddDays(-1), MeetingsFixture.Now));

        using var program = fixture.Service.Client(null);
        using var answer = await program.GetAsync(path);
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Without_meetings_it_is_an_empty_calendar()
    {
        var (_, client) = await area.WorkerAsync();

        Assert.Empty(await ReaderCalendar.AfterAsync(await fixture.ReadAsync((await area.OpenAsync(client)).Path)));
    }
}
