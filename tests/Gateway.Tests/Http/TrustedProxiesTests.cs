using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Gateway.Tests.Http;

public sealed class TrustedProxiesTests(GatewayFixture fixture)
{
    [Theory]
    [InlineData("127.0.0.0/8", "203.0.113.9", "https")]
    [InlineData("10.0.0.1, 127.0.0.1", "203.0.113.9", "https")]
    [InlineData("10.0.0.1", "127.0.0.1", "http")]
    public async Task Believes_only_the_proxies_that_are_named(string trusted, string address, string scheme)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address }, new() { ["TrustedProxies"] = trusted });
        using var client = gateway.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var received = await client.GetFromJsonAsync<Received>("/api/teams/children");
        Assert.Equal(address, received!.Header("X-Forwarded-For"));
        Assert.Equal(scheme, received.Header("X-Forwarded-Proto"));
    }

    [Fact]
    public Task Refuses_to_start_with_what_is_no_address() => Assert.ThrowsAsync<StartupFault>(() => GatewayUnderTest.StartAsync(
        fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address }, new() { ["TrustedProxies"] = "the ingress" }));
}
