using SystemicPlatform.AppHost;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.AppHost.Local;
using Xunit;

namespace SystemicPlatform.Testing.Platform;

/// <summary>The whole platform as processes of their own on free ports, with the demo area loaded; one for all tests.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    private readonly ScratchFolder folder = new();
    private DemoGateway? gateway;
    private DemoArea? area;

    public LocalPlatform Platform { get; private set; } = null!;

    /// <summary>Where the platform keeps its state, mails too.</summary>
    public string DataFolder => Path.Combine(folder.Path, "data");

    /// <summary>For what looks at it after a test.</summary>
    public static LocalPlatform? Running { get; private set; }

    internal DemoGateway Gateway => gateway!;
    internal DemoArea Area => area!;

    public async ValueTask InitializeAsync()
    {
        var options = new LocalOptions(DataFolder)
        {
            Durable = false,
            HealthyWithin = TimeSpan.FromMinutes(3),
            Say = line => Console.WriteLine($"platform: {line}"),
            // One person sends what a whole area would, and a partner's system listens on this machine.
            Settings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["RateLimits__PerPersonPerMinute"] = "1000000",
                ["Webhooks__AllowPrivateAddresses"] = "true",
            },
        };
        Platform = await LocalPlatform.StartAsync(Topology.Systemic.OnFreePorts(), options, TestContext.Current.CancellationToken);
        Running = Platform;
        gateway = new DemoGateway(Platform.Address("gateway"), Platform.Address("identity"));
        area = await DemoArea.LoadAsync(gateway, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        gateway?.Dispose();
        Running = null;
        await (Platform?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Dispose();
    }
}
