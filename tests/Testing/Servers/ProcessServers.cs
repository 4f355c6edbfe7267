using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.Testing.Servers;

/// <summary>The servers from the installed programs, in a folder that goes away with them.</summary>
internal sealed class ServerProcesses : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("systemic-tests-");
    private readonly PostgresOptions postgresOptions;
    private readonly RabbitMqOptions rabbitOptions;
    private PostgresServer? postgres;
    private RabbitMqServer? rabbit;

    public ServerProcesses()
    {
        var ports = Ports.Free(4);
        File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
        postgresOptions = new PostgresOptions(folder.FullName, ports[0], "tests") { Durable = false };
        rabbitOptions = new RabbitMqOptions(folder.FullName, ports[1], ports[2], ports[3], "tests");
    }

    public string Broker => rabbit?.ConnectionString ?? throw new InvalidOperationException("The broker was not started.");

    public async Task StartAsync() => await Task.WhenAll(StartDatabaseAsync(), StartBrokerAsync());

    public async Task<TestDatabase> CreateDatabaseAsync(string name)
    {
        var server = postgres ?? throw new InvalidOperationException("The database was not started.");
        await server.CreateDatabaseAsync(new DatabaseAccount(name, $"{name}_owner", "owner", $"{name}_app", "app"));
        return new TestDatabase(
            server.ConnectionString(name, $"{name}_owner", "owner"),
            server.ConnectionString(name, $"{name}_app", "app") + ";Maximum Pool Size=60");
    }

    public async Task<IAsyncDisposable> WithoutDatabaseAsync()
    {
        await postgres!.DisposeAsync();
        return new Again(StartDatabaseAsync);
    }

    public async Task<IAsyncDisposable> WithoutBrokerAsync()
    {
        await rabbit!.DisposeAsync();
        return new Again(StartBrokerAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await (rabbit?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (postgres?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Delete(recursive: true);
    }

    private async Task StartDatabaseAsync() => postgres = await PostgresServer.StartAsync(postgresOptions);

    private async Task StartBrokerAsync() => rabbit = await RabbitMqServer.StartAsync(rabbitOptions);

    private sealed class Again(Func<Task> start) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await start();
    }
}
