using SystemicPlatform.Gateway.Tests;
using SystemicPlatform.Testing.Identity;

[assembly: AssemblyFixture(typeof(GatewayFixture))]

namespace SystemicPlatform.Gateway.Tests;

/// <summary>One gateway with one healthy service for the tests that change nothing of either.</summary>
public sealed class GatewayFixture : IAsyncLifetime
{
    private FakeService? teams;
    private GatewayUnderTest? gateway;

    public TestIdentity Identity { get; } = new();

    internal FakeService Teams => teams!;

    internal GatewayUnderTest Gateway => gateway!;

    public async ValueTask InitializeAsync()
    {
        await Identity.StartAsync();
        teams = await FakeService.StartAsync();
        gateway = await GatewayUnderTest.StartAsync(
            Identity,
            new() { ["teams/0"] = teams.Address },
            new() { ["RateLimits:PerAddressPerMinute"] = "100000" });
    }

    public async ValueTask DisposeAsync()
    {
        await gateway!.DisposeAsync();
        await teams!.DisposeAsync();
        await Identity.DisposeAsync();
    }
}
