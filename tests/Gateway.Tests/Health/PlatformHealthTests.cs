using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Gateway.Tests.Health;

public sealed class PlatformHealthTests(GatewayFixture fixture)
{
    [Fact]
    public async Task Says_how_each_service_is()
    {
        await using var teams = await FakeService.StartAsync();
        await using var firstMeetings = await FakeService.StartAsync();
        var secondMeetings = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity,
            new() { ["teams/0"] = teams.Address, ["meetings/0"] = firstMeetings.Address, ["meetings/1"] = secondMeetings.Address });
        await LooksAsync(gateway, 200, "healthy", teams: "healthy", meetings: "healthy");

        teams.Health = "degraded";
        await LooksAsync(gateway, 200, "degraded", teams: "degraded", meetings: "healthy");

        teams.Health = "healthy";
        await secondMeetings.DisposeAsync();
        await LooksAsync(gateway, 200, "degraded", teams: "healthy", meetings: "degraded");

        firstMeetings.Health = "unhealthy";
        await LooksAsync(gateway, 503, "unhealthy", teams: "healthy", meetings: "unhealthy");
    }

    [Fact]
    public async Task Tells_no_address()
    {
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = "http://127.0.0.1:9" });
        using var answer = await gateway.Client(token: null).GetAsync("/health");
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.DoesNotContain("127.0.0.1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_gateway_itself_is_well_without_its_services(string path)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = "http://127.0.0.1:9" });
        Assert.Equal(200, (int)(await gateway.Client(token: null).GetAsync(path)).StatusCode);
    }

    private static async Task LooksAsync(GatewayUnderTest gateway, int status, string whole, string teams, string meetings)
    {
        using var client = gateway.Client(token: null);
        await Eventually.HoldsAsync($"{whole}: teams {teams}, meetings {meetings}", async () =>
        {
            using var answer = await client.GetAsync("/health");
            var table = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var services = table.GetProperty("services");
            return (int)answer.StatusCode == status
                && table.GetProperty("status").GetString() == whole
                && services.GetProperty("teams").GetProperty("status").GetString() == teams
                && services.GetProperty("meetings").GetProperty("status").GetString() == meetings;
        });
    }
}
