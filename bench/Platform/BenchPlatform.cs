using Npgsql;
using SystemicPlatform.AppHost;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.Bench.Platform;

/// <summary>
/// The platform as separate processes on free ports with data of its own, and nginx beside the gateway. Only the parts
/// that are measured run: what others do in the background would be measured, too.
/// </summary>
internal sealed class BenchPlatform : IAsyncDisposable
{
    private readonly LocalPlatform local;
    private readonly Nginx nginx;

    private BenchPlatform(LocalPlatform local, Nginx nginx) => (this.local, this.nginx) = (local, nginx);

    public string Gateway => local.Address("gateway");

    public string Nginx => nginx.Address;

    public string Broker => local.BrokerConnectionString;

    public string Identity => local.Address("identity");

    public string MailFolder => local.MailFolder;

    public static async Task<BenchPlatform> StartAsync(IReadOnlyList<string> parts, CancellationToken ct)
    {
        var folder = Path.Combine(Repository.Root, ".data", "bench");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var topology = Topology.Systemic with
        {
            Services =
            [
                .. parts.Select(Topology.Systemic.Service),
                Topology.Systemic.Gateway with { Calls = [.. parts] },
            ],
        };
        var started = await LocalPlatform.StartAsync(topology.OnFreePorts(), Options(folder), ct);
        try
        {
            return new BenchPlatform(started, await Platform.Nginx.StartAsync(Path.Combine(folder, "nginx"), started.Address("teams"), ct));
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Base address of a service itself, past the gateway.</summary>
    public string Direct(string service) => local.Address(service);

    /// <summary>The service's database as the service's own role.</summary>
    public NpgsqlDataSource Database(string service) => NpgsqlDataSource.Create(local.ConnectionString(service));

    /// <summary>The service's database as the owner of its tables.</summary>
    public NpgsqlDataSource OwnedDatabase(string service) => NpgsqlDataSource.Create(local.OwnerConnectionString(service));

    public Task<string> TokenAsync(string persona, CancellationToken ct) => local.TokenAsync(persona, ct);

    public async ValueTask DisposeAsync()
    {
        await nginx.DisposeAsync();
        await local.DisposeAsync();
    }

    private static LocalOptions Options(string folder) => new(folder)
    {
        Say = Console.Error.WriteLine,
        Settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RateLimits__PerPersonPerMinute"] = "10000000",
        },
    };
}
