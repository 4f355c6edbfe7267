using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class WritePilotMatrixTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-13")]
    [Trait("covers", "A3-12")]
    public async Task Workers_fill_in_twenty_cells_the_last_column_with_days_and_persons()
    {
        var area = new ModelCase(fixture);
        var path = $"pilots/{(await area.PostedAsync("pilots", ModelCase.Pilot())).Id()}";
        var tag = await area.TagAsync(path);
        Assert.Equal("0", (await area.ReadAsync(path)).GetProperty("pilot").Text("cellsFilled"));

        using var written = await area.PutAsync($"{path}/matrix", Matrix("Tukea oikeaan aikaan"), tag, Role.Professional);

        var pilot = await written.BodyAsync();
        Assert.Equal("20", pilot.Text("cellsFilled"));
        Assert.Equal("2026-11-30", pilot.GetProperty("matrix").GetProperty("organisation").Items("reviews").Single().Text("on"));
        var stale = await area.PutAsync($"{path}/matrix", Matrix("Toinen"), tag, Role.Professional).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Contains("Tukea oikeaan aikaan", stale.GetProperty("current").GetRawText(), StringComparison.Ordinal);
        await area.PutAsync($"{path}/matrix", Matrix(" "), tag).RefusesFieldAsync("matrix.client.changes", "not_empty");
        await area.RefusedToAsync(HttpMethod.Put, $"{path}/matrix", Matrix("x"), Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }

    private static object Matrix(string changes)
    {
        object Row() => new
        {
            changes,
            means = "Viitekehys",
            participants = "Työpari",
            evaluation = "Perheen palaute",
            reviews = new[] { new { on = "2026-11-30", responsible = new[] { ModelCase.SocialWorker } } },
        };
        return new { matrix = new { client = Row(), worker = Row(), cooperation = Row(), organisation = Row() } };
    }
}
