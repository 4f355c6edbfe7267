using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

internal sealed record PostgresOptions(string DataFolder, int Port, string Password)
{
    /// <summary>False trades crash safety of the machine (never of a process) for speed: throw-away test servers only.</summary>
    internal bool Durable { get; init; } = true;

    internal int MaxConnections { get; init; } = 200;
    internal ContainerEngine? Engine { get; init; }
    internal SupervisionOptions Supervision { get; init; } = new();
    internal string Log => Path.Combine(DataFolder, "logs", "postgres.log");
}

/// <summary>A database with the role that owns it (migrations) and the role the service works as.</summary>
internal sealed record DatabaseAccount(string Database, string Owner, string OwnerPassword, string App, string AppPassword);
