using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ReportPrinciplesTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-30")]
    public async Task Shows_averages_by_month_beside_what_families_said()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var mother = await room.FamilyAsync();
        await room.HeldAsync();
        foreach (var first in (int[])[2, 5])
        {
            await room.PostAsync($"/api/meetings/teams/{room.TeamId}/self-evaluations", new { ratings = (int[])[first, 1, 1, 1, 1, 1, 1, 1, 3] });
        }

        await room.PostAsync($"{room.Path}/feedback", new { answers = new { heard = 5, understood = 4, useful = 3, hopeful = 2 } }, mother);

        var month = (await room.Client.JsonAsync($"/api/meetings/teams/{room.TeamId}/principles-report")).Items().Single();

        Assert.Equal(("2026-01-01", 2, 1, 3.5), (month.Text("begin"), month.GetProperty("evaluations").GetInt32(), month.GetProperty("familyFeedback").GetInt32(), month.GetProperty("familyAverage").GetDouble()));
        Assert.Equal([3.5, 1, 1, 1, 1, 1, 1, 1, 3], month.GetProperty("averages").EnumerateArray().Select(average => average.GetDouble()));
        using var backwards = await room.SendAsync(HttpMethod.Get, $"/api/meetings/teams/{room.TeamId}/principles-report?from=2026-01-02&to=2026-01-01");
        await backwards.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        using var beforeAllDays = await room.SendAsync(HttpMethod.Get, $"/api/meetings/teams/{room.TeamId}/principles-report?to=0001-01-01");
        await beforeAllDays.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
