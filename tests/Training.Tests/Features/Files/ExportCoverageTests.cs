using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportCoverageTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-25")]
    public async Task Holds_what_the_report_shows()
    {
        await area.CertificateAsync();
        var row = Assert.Single((await area.Lead.JsonAsync($"{Area.Path}/coverage?by=sector")).Items("rows"));
        Assert.Equal(
            $"2026-08-03;school;{row.Text("people")};{row.Text("trained")};0;0;{row.Text("share")}",
            (await area.Lead.LinesAsync($"{Area.Path}/coverage/export?by=sector"))[1]);
        await area.Lead.GetAsync(new Uri($"{Area.Path}/coverage/export?by=moon", UriKind.Relative)).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
