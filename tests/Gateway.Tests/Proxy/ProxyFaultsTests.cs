using SystemicPlatform.Testing;

namespace SystemicPlatform.Gateway.Tests.Proxy;

public sealed class ProxyFaultsTests(GatewayFixture fixture)
{
    [Fact]
    public async Task A_service_that_is_down_is_a_problem_to_try_again_and_comes_back_by_itself()
    {
        var service = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["meetings/0"] = service.Address });
        using var client = gateway.Client();
        Assert.Equal(200, (int)(await client.GetAsync("/api/meetings/series")).StatusCode);
        await service.DisposeAsync();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await client.PostAsJsonAsync("/api/meetings/series", new { });
            await answer.IsProblemAsync(503, "service_unavailable");
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        await using var again = await FakeService.StartAsync(new Uri(service.Address).Port);
        await Eventually.HoldsAsync("the service answers again", async () => (int)(await client.GetAsync("/api/meetings/series")).StatusCode == 200);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_a_problem_to_try_again()
    {
        using var client = fixture.Gateway.Client();
        await (await client.PostAsJsonAsync("/api/teams/broken", new { })).IsProblemAsync(503, "service_unavailable");
        await (await client.GetAsync("/api/teams/broken")).IsProblemAsync(503, "service_unavailable");
    }

    [Fact]
    public async Task A_service_that_takes_too_long_is_a_time_out()
    {
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address }, new() { ["Limits:RequestSeconds"] = "1" });
        using var answer = await gateway.Client().GetAsync("/api/teams/slow");
        await answer.IsProblemAsync(504, "service_timeout");
        Assert.NotNull(answer.Headers.RetryAfter);
    }
}
