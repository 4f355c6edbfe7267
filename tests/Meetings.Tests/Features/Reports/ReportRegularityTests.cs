using System.Net;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Reports;

public sealed class ReportRegularityTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/reports/regularity?from=2025-12-01&to=2026-12-31";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A2-25")]
    [Trait("covers", "R-04")]
    public async Task Shows_of_the_dates_that_have_passed_how_many_were_held_per_team_and_municipality()
    {
        var (teamId, other) = (await area.TeamAsync(), await area.TeamAsync());
        await fixture.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(new TeamChanged(area.Tenant, teamId, null, ["837", "536"], MeetingsFixture.Now));

        // Tuesdays of December 2025: 2., 9., 16., 23. and 30.; the 6th of January lies ahead.
        var dates = await PastAsync(teamId);
        await area.PostedAsync($"{Area.Meetings}/{dates["2025-12-02"]}/held");
        await area.PostedAsync($"{Area.Meetings}/{dates["2025-12-09"]}/held");
        await area.PostedAsync($"{Area.Meetings}/{dates["2025-12-16"]}/skip", new { reason = "x" });
        await area.PostedAsync($"{Area.Meetings}/{dates["2025-12-23"]}/cancel", new { scope = "one", reason = "x" });
        await PastAsync(other);

        var report = await area.As(Role.Lead).JsonAsync(Path);

        Assert.Equal(
            [(teamId, "5 2 1 1 1 0.5"), (other, "5 0 0 0 5 0")],
            report.GetProperty("teams").EnumerateArray().Select(line => (line.GetProperty("teamId").GetGuid(), Counts(line))));
        Assert.Equal(
            [(null, "5 0 0 0 5 0"), ("536", "5 2 1 1 1 0.5"), ("837", "5 2 1 1 1 0.5")],
            report.GetProperty("municipalities").EnumerateArray().Select(line => (line.Text("municipalityCode"), Counts(line))));
    }

    [Fact]
    public async Task Is_empty_without_meetings_and_refused_to_who_does_not_lead_or_work()
    {
        Assert.Equal(0, (await area.As(Role.Professional).JsonAsync(Path)).GetProperty("teams").GetArrayLength());
        using var family = await area.As(Role.Family).GetAsync(new Uri(Path, UriKind.Relative));
        await family.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        using var unread = await area.As(Role.Lead).GetAsync(new Uri("/api/meetings/reports/regularity?from=2026-02-01&to=2026-01-01", UriKind.Relative));
        await unread.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    private async Task<Dictionary<string, Guid>> PastAsync(Guid teamId)
    {
        var begin = new DateOnly(2025, 12, 1);
        var dates = new SeriesDates(RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=TU"), begin, new SeriesTime(new TimeOnly(9, 0), 60), HolidayPolicy.Skip);
        return await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            var team = new KnownTeam(teamId, TeamKind.Professional, ServiceLine.ChildProtection, null, null);
            var series = MeetingSeries.Schedule(team, SystemicPlatform.Contracts.Meetings.MeetingKind.ProfessionalTeam, dates, "Tiimi", null, null, begin);
            var meetings = series.PlanAhead(begin);
            db.Add(series);
            db.AddRange(meetings);
            await db.SaveChangesAsync();
            return meetings.ToDictionary(meeting => meeting.OriginalDate.ToString("yyyy-MM-dd"), meeting => meeting.Id);
        });
    }

    private static string Counts(JsonElement line) =>
        string.Join(' ', line.GetProperty("counts").EnumerateObject().Select(count => count.Value.ToString()));
}
