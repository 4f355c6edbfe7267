using SystemicPlatform.Teams.Domain.Retention;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class GetErasureCertificateTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Is_given_when_every_service_has_confirmed_and_names_no_child()
    {
        var (childId, erasureId) = await api.ConfirmedAsync();
        var path = $"/erasures/{erasureId}/certificate";
        await api.GetAsync(api.Lead, path).RefusesAsync("erasure_not_complete");
        await fixture.OthersConfirmAsync(api, childId, erasureId);
        await Eventually.HoldsAsync("it is complete", async () => (await api.GetAsync(api.Lead, path)).IsSuccessStatusCode);

        var certificate = await api.ReadAsync(api.Lead, path);
        Assert.Equal(("completed", ErasingServices.All.Count), (certificate.Text("state"), certificate.Items("services").Count));
        using var page = await api.GetAsync(api.Lead, $"{path}?format=html");
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        var text = await page.Content.ReadAsStringAsync();
        Assert.Contains($"Testi {api.Lead.Subject}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Iiris", text + certificate, StringComparison.Ordinal);
    }
}
