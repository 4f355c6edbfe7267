using System.Net;
using System.Text.Json;
using SystemicPlatform.Meetings.Tests.Features.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

[Trait("covers", "A4-02")]
public sealed class ListConflictsTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/conflicts";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_therapist_of_two_teams_sees_where_they_meet_at_the_same_time()
    {
        var (id, client) = await area.WorkerAsync();
        var series = await TwoTeamsAsync(id);

        var conflicts = (await client.JsonAsync($"{Path}?from=2026-01-12&to=2026-01-25")).Items();

        Assert.Equal(["2026-01-13T08:00:00Z", "2026-01-20T08:00:00Z"], conflicts.Select(one => one.Text("startsAt")));
        Assert.All(conflicts, one => Assert.Equal((id.ToString(), 9), (one.Text("professionalId"), one.GetProperty("endsAt").GetDateTimeOffset().Hour)));
        var own = (await client.JsonAsync($"{Area.Path}/{series[0]}/occurrences?from=2026-01-12&to=2026-01-14")).Items()[0];
        Assert.Equal(own.Text("id"), conflicts[0].GetProperty("first").Text("meetingId"));
    }

    [Fact]
    public async Task Anothers_show_without_saying_which_meetings_they_are()
    {
        var (id, _) = await area.WorkerAsync();
        var (_, lead) = await area.WorkerAsync();
        await TwoTeamsAsync(id);

        var conflict = (await lead.JsonAsync($"{Path}?professionalId={id}&from=2026-01-12&to=2026-01-18")).Items().Single();

        Assert.Equal(JsonValueKind.Null, conflict.GetProperty("first").GetProperty("meetingId").ValueKind);
        Assert.Equal(JsonValueKind.Null, conflict.GetProperty("second").GetProperty("meetingId").ValueKind);
    }

    [Fact]
    public async Task Whoever_has_no_meetings_has_no_conflicts_and_whoever_is_unknown_is_not_there()
    {
        Assert.Empty((await area.As(Role.Lead).JsonAsync(Path)).Items());
        using var unknown = await area.As(Role.Lead).GetAsync($"{Path}?professionalId={Guid.NewGuid()}");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private async Task<Guid[]> TwoTeamsAsync(Guid professionalId)
    {
        var (one, other) = (await area.TeamAsync(), await area.TeamAsync());
        await area.JoinAsync(one, professionalId);
        await area.JoinAsync(other, professionalId);
        return [await area.ScheduledAsync(SeriesRequest.For(one)), await area.ScheduledAsync(SeriesRequest.For(other, ("localTime", "10:00")))];
    }
}
