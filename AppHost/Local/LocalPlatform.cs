using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

/// <summary>
/// The whole platform as real processes on this machine. Started, it is healthy; disposed, nothing is left.
/// Parts go by their names in the topology, and <c>postgres</c>, <c>rabbitmq</c>, <c>identity</c>.
/// </summary>
public sealed class LocalPlatform : IAsyncDisposable
{
    private readonly Topology topology;
    private readonly LocalOptions options;
    private readonly LocalWiring wiring;
    private readonly Secrets secrets;
    private readonly ConcurrentDictionary<string, SupervisedProcess> parts = new(StringComparer.Ordinal);
    private PostgresServer? postgres;
    private RabbitMqServer? rabbitMq;

    private LocalPlatform(Topology topology, LocalOptions options)
    {
        this.topology = topology;
        this.options = options;
        secrets = new Secrets(options.DataFolder);
        wiring = new LocalWiring(topology, options, secrets);
    }

    private SupervisionOptions Supervision =>
        new() { Say = options.Say, PidFolder = options.RunFolder, HealthyWithin = options.HealthyWithin };

    /// <summary>Returns when every part is healthy.</summary>
    /// <exception cref="PlatformException">A part failed; everything that had started is stopped again.</exception>
    public static async Task<LocalPlatform> StartAsync(
        Topology topology, LocalOptions options, CancellationToken cancellationToken = default)
    {
        var platform = new LocalPlatform(topology, options);
        try
        {
            Preconditions.Check(topology, options, platform.wiring);
            await platform.StartPartsAsync(cancellationToken);
            return platform;
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    public string Address(string part) => wiring.Wiring.Address(part);

    /// <summary>As the role the service works as.</summary>
    public string ConnectionString(string database) => wiring.Wiring.App(database);

    /// <summary>As the role that owns the tables.</summary>
    public string OwnerConnectionString(string database) => wiring.Wiring.Owner(database);

    public string BrokerConnectionString => wiring.Wiring.Broker;

    public string MailFolder => options.MailFolder;

    /// <summary>Of the parts that run as one process each, without PostgreSQL and RabbitMQ.</summary>
    public IEnumerable<int> ProcessIds => parts.Values.Select(part => part.ProcessId).OfType<int>();

    public int Restarts(string part) => parts[part].Restarts;

    public string LogTailOf(string part, int lines = 60) => LogTail.Of(options.Log(part), lines);

    /// <summary>SIGKILL; the supervisor starts the part again.</summary>
    public void Kill(string part) => parts[part].Kill();

    /// <summary>Stops a part and leaves it stopped.</summary>
    public Task StopAsync(string part) => parts[part].StopAsync();

    /// <summary>Starts a part that was stopped; returns when it is healthy.</summary>
    public Task StartAsync(string part, CancellationToken cancellationToken = default) => parts[part].StartAsync(cancellationToken);

    public Task StopBroker() => StopAsync("rabbitmq");

    public Task StartBroker(CancellationToken cancellationToken = default) => StartAsync("rabbitmq", cancellationToken);

    /// <summary>Waits until a part answers its health check, for instance after <see cref="Kill"/>.</summary>
    /// <returns>False when it did not within the time.</returns>
    public Task<bool> HealthyAsync(string part, TimeSpan within, CancellationToken cancellationToken = default) =>
        Wait.UntilAsync(parts[part].IsHealthyAsync, within, cancellationToken);

    /// <summary>An access token of a demo person or a partner client, from the development identity provider.</summary>
    public Task<string> TokenAsync(string persona, CancellationToken cancellationToken = default) =>
        DevelopmentToken.GetAsync(Address("identity"), persona, cancellationToken);

    /// <summary>Stops all parts, each before what it needs.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var wave in StartOrder.Waves(topology.Services).Reverse())
        {
            await Task.WhenAll(wave.Select(service => StopIfStartedAsync(service.Name)));
        }
        await StopIfStartedAsync("identity");
        await (rabbitMq?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (postgres?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private Task StopIfStartedAsync(string part) =>
        parts.TryGetValue(part, out var process) ? process.DisposeAsync().AsTask() : Task.CompletedTask;

    private async Task StartPartsAsync(CancellationToken cancellationToken)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var engine = await ServerPrograms.EngineIfNeededAsync(wiring, options.Say, failed.Token);
        var started = new Dictionary<string, Task>(StringComparer.Ordinal)
        {
            ["postgres"] = Guarded("postgres", () => StartPostgresAsync(engine, failed.Token)),
            ["rabbitmq"] = Guarded("rabbitmq", () => StartRabbitMqAsync(engine, failed.Token)),
            ["identity"] = Guarded("identity", () => StartSupervisedAsync("identity", IdentityProgram.Spec(topology, options, wiring.Wiring), failed.Token)),
        };
        foreach (var service in StartOrder.Waves(topology.Services).SelectMany(wave => wave))
        {
            started[service.Name] = Guarded(service.Name, () => StartServiceAsync(service, started, failed.Token));
        }
        await FirstFailure.OfAsync(started.Values, failed);

        async Task Guarded(string part, Func<Task> start)
        {
            var clock = Stopwatch.StartNew();
            await start();
            options.Say(string.Create(CultureInfo.InvariantCulture, $"{part,-10} healthy after {clock.Elapsed.TotalSeconds:0.0} s"));
        }
    }

    private async Task StartPostgresAsync(ContainerEngine? engine, CancellationToken cancellationToken)
    {
        if (!wiring.NeedsPostgres)
        {
            return;
        }
        postgres = await PostgresServer.StartAsync(
            new PostgresOptions(options.DataFolder, topology.Postgres.Port, secrets.Password("postgres"))
            {
                Durable = options.Durable,
                Engine = Programs.PostgresFolder is null ? engine : null,
                Supervision = Supervision,
            },
            cancellationToken);
        parts["postgres"] = postgres.Process;
        foreach (var database in wiring.OwnDatabases)
        {
            await postgres.CreateDatabaseAsync(database, cancellationToken);
        }
    }

    private async Task StartRabbitMqAsync(ContainerEngine? engine, CancellationToken cancellationToken)
    {
        if (!wiring.NeedsRabbitMq)
        {
            return;
        }
        var ports = topology.RabbitMq;
        rabbitMq = await RabbitMqServer.StartAsync(
            new RabbitMqOptions(options.DataFolder, ports.Port, ports.DistributionPort, ports.MapperPort, secrets.Password("rabbitmq"))
            {
                Engine = Programs.RabbitMqServer is null ? engine : null,
                Supervision = Supervision,
            },
            cancellationToken);
        parts["rabbitmq"] = rabbitMq.Process;
    }

    private async Task StartServiceAsync(ServicePart service, Dictionary<string, Task> started, CancellationToken cancellationToken)
    {
        var program = new ServiceProgram(service, options, wiring.Wiring);
        if (service.Database is { } database)
        {
            await started["postgres"];
            await program.MigrateAsync(database, cancellationToken);
        }
        await Task.WhenAll([started["rabbitmq"], started["identity"], .. service.Calls.Select(called => started[called])]);
        await StartSupervisedAsync(service.Name, program.ToRun(), cancellationToken);
    }

    private async Task StartSupervisedAsync(string part, ProcessSpec spec, CancellationToken cancellationToken)
    {
        var process = new SupervisedProcess(part, spec, HealthProbe.For(Address(part)), Supervision);
        parts[part] = process;
        await process.StartAsync(cancellationToken);
    }
}
