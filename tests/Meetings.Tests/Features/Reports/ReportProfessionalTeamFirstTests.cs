using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Reports;

public sealed class ReportProfessionalTeamFirstTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/reports/professional-team-first";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-02")]
    public async Task Counts_whose_matter_had_been_in_a_held_meeting_of_professionals_before()
    {
        var (professionals, client) = (await area.TeamAsync(), await area.TeamAsync(TeamKind.Client));
        var (first, planned, excused) = (await area.ChildAsync(), await area.ChildAsync(), await area.ChildAsync());
        await HoldAsync(await ScheduledAsync(professionals, "professionalTeam", "2025-12-01", first));
        await ScheduledAsync(professionals, "professionalTeam", "2025-12-02", planned);
        foreach (var (child, date) in ((Guid, string)[])[(first, "2025-12-10"), (planned, "2025-12-11"), (excused, "2025-12-12")])
        {
            var id = await ScheduledAsync(client, "clientTeam", date, child);
            await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "family", whyPresent = "Äiti", personId = await area.PersonAsync(child) });
            await HoldAsync(id);
        }

        var line = Assert.Single((await area.As(Role.Lead).JsonAsync(Path)).GetProperty("teams").EnumerateArray());

        Assert.Equal(
            (client, 3, 1, 1, 0.333),
            (line.GetProperty("teamId").GetGuid(), line.GetProperty("held").GetInt32(), line.GetProperty("complied").GetInt32(),
                line.GetProperty("withReason").GetInt32(), line.GetProperty("share").GetDouble()));
    }

    [Fact]
    public async Task Is_empty_without_meetings_and_refused_to_every_other_role()
    {
        Assert.Equal(0, (await area.As(Role.Professional).JsonAsync(Path)).GetProperty("teams").GetArrayLength());
        foreach (var role in (Role[])[Role.Family, Role.Partner, Role.Admin, Role.Auditor, Role.Trainer])
        {
            using var answer = await area.As(role).GetAsync(new Uri(Path, UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private async Task<Guid> ScheduledAsync(Guid teamId, string kind, string date, Guid childId) =>
        (await area.PostedAsync(Area.Meetings, MeetingRequest.For(
            teamId, ("kind", kind), ("date", date), ("childIds", MeetingRequest.Ids(childId)), ("whyNotFirst", "Kiireellinen"))))
        .GetProperty("id").GetGuid();

    private Task<System.Text.Json.JsonElement> HoldAsync(Guid id) => area.PostedAsync($"{Area.Meetings}/{id}/held");
}
