using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class ShowCertificatePageTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_the_certificate_with_its_code_and_runs_nothing_that_somebody_wrote_into_it()
    {
        var participantId = await area.Lead.CreatedAsync($"{Area.Path}/participants", Bodies.Participant(name: "<script>alert(1)</script>"));
        var certificate = await area.CertificateAsync(participantId: participantId);

        using var answer = await area.Lead.GetAsync(new Uri(Path(certificate.Id()), UriKind.Relative));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains($"/verify/{certificate.Text("code")}", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_of_what_was_revoked_says_so()
    {
        var id = (await area.CertificateAsync()).Id();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{id}/revocation", new { because = "Salainen syy" });
        var page = await area.Lead.GetStringAsync(new Uri(Path(id), UriKind.Relative));
        Assert.Contains("Mitätöity", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen syy", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_there_for_another_area_and_not_for_other_roles()
    {
        var path = new Uri(Path((await area.CertificateAsync()).Id()), UriKind.Relative);
        using var foreign = await new Area(fixture).Lead.GetAsync(path);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(path), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static string Path(Guid id) => $"{Area.Path}/certificates/{id}/page";
}
