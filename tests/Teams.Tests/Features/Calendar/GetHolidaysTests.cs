using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Calendar;

public sealed class GetHolidaysTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_public_holidays_and_eves()
    {
        var days = (await api.ReadAsync(api.Someone(Role.Family), "/calendar/holidays/2026")).EnumerateArray().ToList();
        Assert.Equal(15, days.Count);
        Assert.Contains(days, day => (day.Text("date"), day.Text("name"), day.Text("kind")) == ("2026-06-19", "midsummerEve", "eve"));
    }

    [Theory]
    [InlineData(1991)]
    [InlineData(2200)]
    public async Task Refuses_a_year_without_rules(int year) =>
        await api.GetAsync(api.Worker, $"/calendar/holidays/{year}").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
}
