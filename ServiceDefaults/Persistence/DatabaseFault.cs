using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>What an exception from the database means to the caller.</summary>
internal static class DatabaseFault
{
    /// <summary>Constraints that hold a business rule are named <c>rule_CODE</c>; the code goes to the client.</summary>
    public const string RulePrefix = "rule_";

    // 57P: shut down, crashed or starting; 53: out of connections, memory or disk; 08: connection trouble.
    private static readonly string[] Unavailable = ["57P", "53", "08"];

    /// <summary>The code of the rule that a constraint holds, or null when it was something else.</summary>
    public static string? BrokenRule(Exception exception) =>
        Postgres(exception)?.ConstraintName is { } name && name.StartsWith(RulePrefix, StringComparison.Ordinal)
            ? name[RulePrefix.Length..]
            : null;

    /// <summary>
    /// True when the database could not be reached, is shutting down or cannot take more now: worth trying again, and no
    /// fault of what was asked. EF Core wraps what the driver threw, so the whole chain is looked through.
    /// </summary>
    public static bool IsUnavailable(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is PostgresException postgres)
            {
                return Array.Exists(Unavailable, state => postgres.SqlState.StartsWith(state, StringComparison.Ordinal));
            }

            if (inner is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the role, its password or the database is not known there: trying again would not help.</summary>
    public static bool IsRefusal(PostgresException exception) =>
        exception.SqlState is "3D000" || exception.SqlState.StartsWith("28", StringComparison.Ordinal);

    private static PostgresException? Postgres(Exception? exception)
    {
        while (exception is not null and not PostgresException)
        {
            exception = exception.InnerException;
        }

        return exception as PostgresException;
    }
}
