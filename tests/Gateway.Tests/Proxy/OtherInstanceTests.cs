using SystemicPlatform.Testing;

namespace SystemicPlatform.Gateway.Tests.Proxy;

public sealed class OtherInstanceTests(GatewayFixture fixture)
{
    [Fact]
    public async Task Requests_go_to_both_instances_and_on_when_one_dies()
    {
        var first = await FakeService.StartAsync();
        await using var second = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = first.Address, ["teams/1"] = second.Address });
        using var client = gateway.Client();
        await LoadAsync(client, 40);
        Assert.InRange(first.Requests, 1, 39);
        Assert.Equal(40, first.Requests + second.Requests);

        await first.DisposeAsync();
        await LoadAsync(client, 200);
        await using var again = await FakeService.StartAsync(new Uri(first.Address).Port);
        await Eventually.HoldsAsync("the instance that came back gets requests", async () =>
        {
            await LoadAsync(client, 4);
            return again.Requests > 0;
        });
    }

    private static async Task LoadAsync(HttpClient client, int requests)
    {
        await Parallel.ForAsync(0, requests, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, ct) =>
        {
            using var answer = number % 2 == 0
                ? await client.GetAsync("/api/teams/children", ct)
                : await client.PostAsJsonAsync("/api/teams/children", new { number }, ct);
            Assert.Equal(200, (int)answer.StatusCode);
        });
    }
}
