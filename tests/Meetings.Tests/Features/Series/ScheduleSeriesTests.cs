using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class ScheduleSeriesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture);

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
        Assert.Equal("2027-08-03", series.Text("plannedTo"));

        var meetings = await fixture.Service.InTenantAsync(
            area.Tenant, db => db.Meetings.Where(meeting => meeting.SeriesId == id).OrderBy(meeting => meeting.StartsAt).ToListAsync());
        Assert.Equal(52, meetings.Count);
        Assert.All(meetings, meeting => Assert.Equal(MeetingStatus.Planned, meeting.Status));

        var told = Assert.Single(await fixture.Service.PublishedAsync<SeriesScheduled>(area.Tenant));
        Assert.Equal((area.Tenant, id, teamId, null, MeetingKind.ProfessionalTeam), (told.Tenant, told.SeriesId, told.TeamId, told.ChildId, told.Kind));
        Assert.Equal(
            meetings.Select(meeting => new ScheduledOccurrence(meeting.Id, meeting.StartsAt, meeting.EndsAt, 1)), told.Occurrences);
    }
}
