using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class ExportBadgeTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_an_Open_Badges_assertion_hosted_where_its_id_says_and_names_nobody()
    {
        var participantId = await area.PartnerAsync();
        var certificate = await area.CertificateAsync(await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12)), participantId);

        using var answer = await AskAsync(certificate);

        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("Testi Demokoulu", text, StringComparison.Ordinal);
        var badge = JsonDocument.Parse(text).RootElement;
        Assert.Equal(
            ("https://w3id.org/openbadges/v2", "Assertion", $"http://localhost:8080/verify/{certificate.Text("code")}/badge", "2027-08-02T23:59:59Z"),
            (badge.Text("@context"), badge.Text("type"), badge.Text("id"), badge.Text("expires")));
        var recipient = badge.GetProperty("recipient");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"urn:uuid:{participantId}{recipient.Text("salt")}")));
        Assert.Equal($"sha256${hash}", recipient.Text("identity"));
    }

    [Fact]
    public async Task A_revoked_one_is_gone_and_a_wrong_code_has_none()
    {
        var certificate = await area.CertificateAsync();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{certificate.Id()}/revocation", new { because = "Salainen syy" });
        using var gone = await AskAsync(certificate);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var text = await gone.Content.ReadAsStringAsync();
        Assert.Contains("\"revoked\":true", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen syy", text, StringComparison.Ordinal);

        using var wrong = await fixture.Service.Client(null).GetAsync(new Uri("/verify/x/badge", UriKind.Relative));
        await wrong.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private Task<HttpResponseMessage> AskAsync(JsonElement certificate) =>
        fixture.Service.Client(null).GetAsync(new Uri($"/verify/{certificate.Text("code")}/badge", UriKind.Relative));
}
