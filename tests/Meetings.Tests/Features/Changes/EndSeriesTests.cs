using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

public sealed class EndSeriesTests(HorizonFixture horizon) : IClassFixture<HorizonFixture>
{
    private readonly Area area = new(horizon.Service);

    [Fact]
    public async Task Meets_until_that_day_and_the_nightly_job_respects_it()
    {
        var weekly = await Weekly.OfAsync(area);
        var soon = await Weekly.OfAsync(area);

        await area.PostedAsync($"{weekly.Path}/end", new { lastDate = "2027-01-12", reason = "Hanke loppuu" });
        await area.PostedAsync($"{soon.Path}/end", new { lastDate = "2026-01-20", reason = "Hanke loppuu" });
        await new ExtendHorizon(
            horizon.Service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(MeetingsFixture.Now.AddDays(60))).Run(CancellationToken.None);

        Assert.Equal("2027-01-12", (await weekly.DatesAsync("2027-12-31"))[^1].Text("originalDate"));
        Assert.Equal(["2026-01-13 01-13T07:00 planned", "2026-01-20 01-20T07:00 planned", "2026-01-27 01-27T07:00 cancelled"], (await soon.LinesAsync())[..3]);
    }

    [Fact]
    public async Task Needs_the_gate_of_the_series()
    {
        var weekly = await Weekly.OfAsync(area);
        foreach (var role in (Role[])[Role.Family, Role.Partner, Role.Admin, Role.Auditor, Role.Trainer])
        {
            using var answer = await area.As(role).PostAsJsonAsync($"{weekly.Path}/end", new { lastDate = "2026-01-20", reason = "x" });
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
