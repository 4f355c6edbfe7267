using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Sessions;

public sealed class ListCalendarTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/calendar";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-23")]
    public async Task Shows_what_is_coming_in_order_of_time_with_its_programme_and_ones_own_place()
    {
        var (first, me) = await area.ProfessionalAsync();
        var (other, _) = await area.ProfessionalAsync();
        var full = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var late = await area.SessionAsync(full, new DateOnly(2026, 9, 20));
        var early = await area.SessionAsync(full, new DateOnly(2026, 9, 10));
        await area.SessionAsync(full, new DateOnly(2026, 6, 1));
        var between = await area.SessionAsync(await area.GroupAsync(), new DateOnly(2026, 9, 15));
        var cancelled = await area.SessionAsync(full, new DateOnly(2026, 9, 21));
        await area.Lead.PostedAsync($"{Area.Path}/sessions/{cancelled}/cancellation", new { because = "Sairastui" });
        await area.EnrolAsync(full, other, first);

        var rows = await area.As(me).AllAsync($"{Path}?limit=2");

        Assert.Equal([early, between, late], rows.ConvertAll(row => row.GetProperty("session").Id()));
        Assert.Equal("Systeeminen peruskoulutus", rows[0].GetProperty("offer").Text("title"));
        Assert.Equal(("waiting", 0), (rows[0].GetProperty("you").Text("status"), rows[0].GetProperty("you").GetProperty("ahead").GetInt32()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rows[1].GetProperty("you").ValueKind);
        Assert.Equal([between], (await area.As(me).AllAsync($"{Path}?from=2026-09-11&to=2026-09-19")).ConvertAll(row => row.GetProperty("session").Id()));
        Assert.Empty((await new Area(fixture).Lead.JsonAsync(Path)).Items());
    }

    [Fact]
    public async Task Refuses_days_out_of_order_and_too_many()
    {
        Assert.Equal(400, (int)(await area.Lead.GetAsync(new Uri($"{Path}?from=2026-09-11&to=2026-09-10", UriKind.Relative))).StatusCode);
        Assert.Equal(400, (int)(await area.Lead.GetAsync(new Uri($"{Path}?from=2026-01-01&to=2027-06-01", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
}
