using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportQualifiedTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Lists_those_who_may_act_in_the_role()
    {
        await area.CertificateAsync(await area.ProgrammeAsync(Bodies.Programme(qualifiesFor: ["coordinator"])));
        Assert.EndsWith(";Testi Demokoulu;2026-08-03;", (await area.Lead.LinesAsync($"{Area.Path}/qualified/export?role=coordinator"))[1], StringComparison.Ordinal);
        Assert.Single(await area.Lead.LinesAsync($"{Area.Path}/qualified/export?role=trainer"));
        await area.Lead.GetAsync(new Uri($"{Area.Path}/qualified/export", UriKind.Relative)).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
