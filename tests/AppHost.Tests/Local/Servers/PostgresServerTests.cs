using Npgsql;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests.Local.Servers;

public sealed class PostgresServerTests : IDisposable
{
    private static readonly DatabaseAccount Teams = new("teams", "teams_owner", "owner-secret", "teams_app", "app-secret");

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Keeps_databases_and_roles_over_a_restart()
    {
        var options = Options();
        await using (var server = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken))
        {
            await server.CreateDatabaseAsync(Teams, TestContext.Current.CancellationToken);
            await server.CreateDatabaseAsync(Teams, TestContext.Current.CancellationToken);
            var owner = server.ConnectionString("teams", "teams_owner", "owner-secret");
            await ScalarAsync(owner, "create table kept (id int); grant select on kept to teams_app; select 1");
        }

        await using var again = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken);
        var app = again.ConnectionString("teams", "teams_app", "app-secret");
        Assert.Equal(0L, await ScalarAsync(app, "select count(*) from kept"));
        await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(app, "insert into kept values (1)"));
        await Assert.ThrowsAsync<PostgresException>(
            () => ScalarAsync(again.ConnectionString("postgres", "teams_app", "wrong"), "select 1"));
    }

    [Fact]
    public async Task Comes_back_after_a_crash()
    {
        await using var server = await PostgresServer.StartAsync(Options(), TestContext.Current.CancellationToken);
        server.Process.Kill();
        Assert.True(await Wait.UntilAsync(
            async token => server.Process.Restarts > 0 && await server.Process.IsHealthyAsync(token),
            TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Leaves_no_process_when_the_port_is_taken()
    {
        await using var first = await PostgresServer.StartAsync(Options(), TestContext.Current.CancellationToken);
        using var other = new ScratchFolder();
        var failure = await Assert.ThrowsAsync<PlatformException>(
            () => PostgresServer.StartAsync(
                new PostgresOptions(other.Path, first.Port, "another") { Durable = false }, TestContext.Current.CancellationToken));
        Assert.Contains("Address already in use", failure.Message, StringComparison.Ordinal);
        Assert.Empty(ProcessTable.Mentioning(other.Path));
    }

    private PostgresOptions Options() => new(folder.Path, Ports.Free(1)[0], "secret")
    {
        Durable = false,
        Supervision = new SupervisionOptions { FirstBackOff = TimeSpan.FromMilliseconds(50) },
    };

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
