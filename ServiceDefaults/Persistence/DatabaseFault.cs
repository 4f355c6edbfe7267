using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>What an exception from the database means to the caller.</summary>
internal static class DatabaseFault
{
    /// <summary>Constraints that hold a business rule are named <c>rule_CODE</c>; the code goes to the client.</summary>
    public const string RulePrefix = "rule_";

    /// <summary>The code of the rule that a constraint holds, or null when it was something else.</summary>
    public static string? BrokenRule(Exception exception) =>
        Postgres(exception)?.ConstraintName is { } name && name.StartsWith(RulePrefix, StringComparison.Ordinal)
            ? name[RulePrefix.Length..]
            : null;

    /// <summary>True when the database could not be reached or is shutting down: worth trying again.</summary>
    public static bool IsUnavailable(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is PostgresException postgres)
            {
                // 57P0x: shutting down or starting; 53300: no connection slot; 08: connection trouble.
                return postgres.SqlState is "57P01" or "57P02" or "57P03" or "53300"
                    || postgres.SqlState.StartsWith("08", StringComparison.Ordinal);
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
