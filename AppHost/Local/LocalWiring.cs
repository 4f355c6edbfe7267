using System.Globalization;
using Npgsql;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

/// <summary>Works out addresses, connection strings and keys of a platform on this machine; given connection strings win.</summary>
internal sealed class LocalWiring(Topology topology, LocalOptions options, Secrets secrets)
{
    internal Wiring Wiring => new()
    {
        Address = Address,
        App = database => Given(database) ?? Own(database, "app"),
        Owner = database => Given(database + "_owner") ?? Own(database, "owner"),
        Key = secrets.Key,
        Broker = Given("rabbitmq") ?? $"amqp://{RabbitMqServer.User}:{secrets.Password("rabbitmq")}@127.0.0.1:{Number(topology.RabbitMq.Port)}",
        Authority = $"http://localhost:{Number(topology.Identity.Port)}",
        Client = new ClientAccount("portal", secrets.Password("identity:portal")),
        PublicAddress = $"http://localhost:{Number(topology.Gateway.Port)}",
        MailFolder = options.MailFolder,
    };

    internal bool NeedsPostgres => OwnDatabases.Any();
    internal bool NeedsRabbitMq => Given("rabbitmq") is null;

    /// <summary>The databases no connection string was given for.</summary>
    internal IEnumerable<DatabaseAccount> OwnDatabases => topology.Databases
        .Where(database => Given(database) is null)
        .Select(database => new DatabaseAccount(
            database, $"{database}_owner", Password(database, "owner"), $"{database}_app", Password(database, "app")));

    internal void Check()
    {
        if (topology.Databases.FirstOrDefault(database => Given(database) is null != Given(database + "_owner") is null) is { } half)
        {
            throw new PlatformException(
                $"Give both ConnectionStrings__{half} (the service's role) and ConnectionStrings__{half}_owner (for its migrations), or neither.");
        }
    }

    private string Address(string part)
    {
        var port = part is "identity" ? topology.Identity.Port : topology.Service(part).Port;
        return $"http://127.0.0.1:{Number(port)}";
    }

    private string? Given(string name) => options.Given.GetValueOrDefault(name);

    private string Password(string database, string role) => secrets.Password($"postgres:{database}_{role}");

    private string Own(string database, string role) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = topology.Postgres.Port,
        Database = database,
        Username = $"{database}_{role}",
        Password = Password(database, role),
    }.ConnectionString;

    private static string Number(int port) => port.ToString(CultureInfo.InvariantCulture);
}
