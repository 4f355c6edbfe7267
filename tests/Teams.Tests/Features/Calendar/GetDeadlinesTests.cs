using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Calendar;

public sealed class GetDeadlinesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Theory]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-04")]
    [Trait("covers", "L-05")]
    [InlineData("2026-01-13", "2026-01-22", "2026-04-13", "2026-04-13")]
    [InlineData("2026-06-12", "2026-06-23", "2026-09-12", "2026-09-14")]
    [InlineData("2026-09-15", "2026-09-24", "2026-12-15", "2026-12-15")]
    public async Task Gives_the_statutory_days(string initiatedOn, string startBy, string dueBy, string rolled)
    {
        var shown = await api.ReadAsync(api.Worker, $"/calendar/deadlines?initiatedOn={initiatedOn}");
        Assert.Equal((startBy, dueBy, rolled), (shown.Text("assessmentStartBy"), shown.Text("assessmentDueBy"), shown.Text("assessmentDueByRolled")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?initiatedOn=13.1.2026")]
    [InlineData("?initiatedOn=2015-03-31")]
    public async Task Refuses_a_day_without_rules(string query) =>
        await api.GetAsync(api.Worker, $"/calendar/deadlines{query}").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
}
