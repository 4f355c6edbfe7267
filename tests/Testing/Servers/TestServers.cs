using SystemicPlatform.Testing.Identity;
using Xunit;

namespace SystemicPlatform.Testing.Servers;

/// <summary>
/// The real servers of one test project: PostgreSQL and RabbitMQ of its own, and a token issuer.
/// </summary>
public sealed class TestServers : IAsyncLifetime
{
    private readonly ServerProcesses servers = new();

    /// <summary>Issues the tokens that the services under test trust.</summary>
    public TestIdentity Identity { get; } = new();

    /// <summary>AMQP address.</summary>
    public string Broker => servers.Broker;

    /// <summary>Starts all three side by side.</summary>
    public async ValueTask InitializeAsync() => await Task.WhenAll(servers.StartAsync(), Identity.StartAsync());

    /// <summary>An empty database with its two roles.</summary>
    public Task<TestDatabase> CreateDatabaseAsync(string name) => servers.CreateDatabaseAsync(name);

    /// <summary>Stops PostgreSQL until the returned handle is disposed of.</summary>
    public Task<IAsyncDisposable> WithoutDatabaseAsync() => servers.WithoutDatabaseAsync();

    /// <summary>Stops RabbitMQ until the returned handle is disposed of.</summary>
    public Task<IAsyncDisposable> WithoutBrokerAsync() => servers.WithoutBrokerAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Identity.DisposeAsync();
        await servers.DisposeAsync();
    }
}

/// <summary>A database of a service under test.</summary>
/// <param name="Owner">Connection string of the role that migrates.</param>
/// <param name="App">Connection string of the role that the service works as.</param>
public sealed record TestDatabase(string Owner, string App);
