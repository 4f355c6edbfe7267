using Npgsql;
using Testcontainers.PostgreSql;
using Testcontainers.RabbitMq;

namespace SystemicPlatform.Testing.Servers;

/// <summary>The servers from containers, with <c>-p:UseTestcontainers=true</c>.</summary>
internal sealed class ServerProcesses : IAsyncDisposable
{
    private readonly PostgreSqlContainer postgres = new PostgreSqlBuilder().WithImage("postgres:15").Build();
    private readonly RabbitMqContainer rabbit = new RabbitMqBuilder().WithImage("rabbitmq:3.13").Build();

    public string Broker => rabbit.GetConnectionString();

    public Task StartAsync() => Task.WhenAll(postgres.StartAsync(), rabbit.StartAsync());

    public async Task<TestDatabase> CreateDatabaseAsync(string name)
    {
        await using var source = NpgsqlDataSource.Create(postgres.GetConnectionString());
        foreach (var statement in (string[])
            [
                $"create role {name}_owner login password 'owner' createrole",
                $"create role {name}_app login password 'app'",
                $"create database {name} owner {name}_owner",
            ])
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }

        return new TestDatabase(For(name, "owner"), For(name, "app"));
    }

    public async Task<IAsyncDisposable> WithoutDatabaseAsync()
    {
        await postgres.PauseAsync();
        return new Again(() => postgres.UnpauseAsync());
    }

    public async Task<IAsyncDisposable> WithoutBrokerAsync()
    {
        await rabbit.PauseAsync();
        return new Again(() => rabbit.UnpauseAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await rabbit.DisposeAsync();
        await postgres.DisposeAsync();
    }

    private string For(string name, string role) => new NpgsqlConnectionStringBuilder(postgres.GetConnectionString())
    {
        Database = name,
        Username = $"{name}_{role}",
        Password = role,
    }.ConnectionString;

    private sealed class Again(Func<Task> start) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await start();
    }
}
