using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

internal sealed record PostgresOptions(string DataFolder, int Port, string Password)
{
    /// <summary>False trades crash safety of the machine (never of a process) for speed: throw-away test servers only.</summary>
    internal bool Durable { get; init; } = true;

    internal int MaxConnections { get; init; } = 300;
    internal ContainerEngine? Engine { get; init; }
    internal SupervisionOptions Supervision { get; init; } = new();
    internal string Log => Path.Combine(DataFolder, "logs", "postgres.log");
}

/// <summary>A database with the role that owns it (migrations) and the role the service works as.</summary>
internal sealed record DatabaseAccount(string Database, string Owner, string OwnerPassword, string App, string AppPassword)
{
    /// <summary>Creates roles and database on a server that has neither.</summary>
    internal static IEnumerable<string> Statements(DatabaseAccount account) =>
    [
        account.EnsureOwner,
        account.EnsureApp,
        account.Create,
        .. account.Grants,
    ];

    internal string EnsureOwner => EnsureRole(Owner, OwnerPassword, "createrole");
    internal string EnsureApp => EnsureRole(App, AppPassword, "nocreaterole");
    internal string Create => $"""create database "{Database}" owner "{Owner}" """;

    internal IReadOnlyList<string> Grants =>
    [
        $"""revoke all on database "{Database}" from public""",
        $"""grant connect on database "{Database}" to "{App}" """,
    ];

    // May be done again: it then changes nothing but the password.
    private static string EnsureRole(string role, string password, string right) => $"""
        do $$ begin
          if not exists (select from pg_roles where rolname = '{role}') then create role "{role}" login {right}; end if;
          alter role "{role}" password '{password}';
        end $$
        """;
}
