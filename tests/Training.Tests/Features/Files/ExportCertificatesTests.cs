using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportCertificatesTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Says_what_each_is_worth_and_gives_no_code_away()
    {
        var certificate = await area.CertificateAsync();
        var lines = await area.Lead.LinesAsync($"{Area.Path}/certificates/export");
        Assert.EndsWith(";Systeeminen peruskoulutus;2026-08-03;240;2026-08-03;;valid;", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(certificate.Text("code")!, string.Concat(lines), StringComparison.Ordinal);
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri($"{Area.Path}/certificates/export", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
