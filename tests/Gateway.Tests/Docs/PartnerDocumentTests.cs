using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Gateway.Tests.Docs;

/// <summary>One document for partners, from the parts of the services.</summary>
public sealed class PartnerDocumentTests(GatewayFixture fixture)
{
    private const string Document = "/openapi/partner.json";

    [Fact]
    public async Task It_needs_no_token_and_says_whose_it_is()
    {
        await using var meetings = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["meetings/0"] = meetings.Address });
        using var client = gateway.Client(token: null);
        var document = await client.GetFromJsonAsync<JsonElement>(Document);
        Assert.Equal("Systemic Platform: partner API", document.GetProperty("info").GetProperty("title").GetString());
    }

    [Fact]
    public async Task Half_a_contract_is_not_given()
    {
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["meetings/0"] = "http://127.0.0.1:1" });
        using var client = gateway.Client(token: null);
        await (await client.GetAsync(Document)).IsProblemAsync(503, "service_unavailable");
    }

    [Fact]
    public async Task The_surface_itself_needs_a_token_and_is_not_rewritten()
    {
        await using var meetings = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["meetings/0"] = meetings.Address });
        using var stranger = gateway.Client(token: null);
        await (await stranger.GetAsync("/partner/v1/consultations/slots")).IsProblemAsync(401, "unauthenticated");
        using var partner = gateway.Client(fixture.Identity.Token(TestCaller.With(Role.Partner, "pirkanmaa")));
        var received = await partner.GetFromJsonAsync<JsonElement>("/partner/v1/consultations/slots?limit=3");
        Assert.Equal("/partner/v1/consultations/slots?limit=3", received.GetProperty("path").GetString());
        await (await partner.GetAsync("/partner/v1/nothing")).IsProblemAsync(404, "not_found");
    }
}
