using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// The same GET through the gateway, straight to the service, and through nginx. nginx checks no token and counts
/// nobody: the distance to it is the price of what the gateway does besides passing on.
/// </summary>
internal sealed class GatewayComparison(string name, Func<BenchPlatform, string, CancellationToken, Task<string>> path) : Comparison
{
    private const int Workers = 8;
    private const string Gateway = "gateway";
    private const string Direct = "direct";
    private const string Nginx = "nginx";

    /// <summary>A request that touches no database: nearly all of it is passing on.</summary>
    public static GatewayComparison OfLightRequest { get; } =
        new("gateway, light GET", (_, _, _) => Task.FromResult("/api/teams/calendar/holidays/2026"));

    /// <summary>A child's record with its access-log line, as people read it all day.</summary>
    public static GatewayComparison OfRead { get; } = new("gateway, GET child", async (platform, token, ct) =>
    {
        using var client = new Client(platform.Direct("teams"), token);
        return $"/api/teams/children/{await client.PostAsync("/api/teams/children", Samples.Child(), ct)}";
    });

    public override string Name => name;

    public override IReadOnlyList<Metric> Metrics => [Metric.PerSecond, Metric.Median, Metric.P99];

    public override IReadOnlyList<(string A, string B)> Pairs => [(Gateway, Direct), (Nginx, Direct), (Gateway, Nginx)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var token = await platform.TokenAsync("lead", ct);
        var target = await path(platform, token, ct);
        return [Get(Gateway, platform.Gateway), Get(Direct, platform.Direct("teams")), Get(Nginx, platform.Nginx)];

        Side Get(string side, string address)
        {
            var client = new Client(address, token);
            return Side.Of(side, Workers, stop => client.GetAsync(target, stop));
        }
    }
}
