using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class ExportSeriesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task A_childs_export_has_the_series_of_its_own_teams_with_every_date()
    {
        var area = new Area(fixture.Service);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var (otherTeamId, _) = await area.ChildWithTeamAsync();
        var id = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network"), ("rrule", "FREQ=MONTHLY;BYMONTHDAY=6")));
        await area.ScheduledAsync(SeriesRequest.For(otherTeamId, ("kind", "network")));
        await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{childId}/export");

        var series = Assert.Single(export.GetProperty("content").GetProperty("series").EnumerateArray());
        Assert.Equal(id, series.GetProperty("series").GetProperty("id").GetGuid());
        Assert.Equal(12, series.GetProperty("occurrences").GetArrayLength());
    }
}
