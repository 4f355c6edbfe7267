using Npgsql;

namespace SystemicPlatform.Testing;

/// <summary>Looks for an id as text in every column of every table of a database, whatever its type.</summary>
public static class RowScan
{
    private const string Tables = """
        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1
        """;

    /// <summary>Names of the tables with a row that holds the id, in order; the schema <c>public</c> goes without saying.</summary>
    /// <param name="connectionString">A role that sees every row once <c>app.tenants</c> is a star.</param>
    /// <param name="id">What to look for.</param>
    public static async Task<List<string>> TablesNamingAsync(string connectionString, Guid id)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await ReadAsync(connection, "select set_config('app.tenants', '*', false)");
        var found = new List<string>();
        foreach (var table in await ReadAsync(connection, Tables))
        {
            if ((await ReadAsync(connection, Naming(table, id))).Count > 0)
            {
                found.Add(table.StartsWith("public.", StringComparison.Ordinal) ? table["public.".Length..] : table);
            }
        }

        return found;
    }

    // A row as JSON shows bytes as hex, so those are looked for in their hex form: of the text and of the id itself.
    private static string Naming(string table, Guid id) => $"""
        select 'found' from {table} as t
        where position('{id}' in to_jsonb(t)::text) > 0
           or position('{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(id.ToString()))}' in to_jsonb(t)::text) > 0
           or position('{id:n}' in to_jsonb(t)::text) > 0
        limit 1
        """;

    private static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetValue(0).ToString() ?? "");
        }

        return rows;
    }
}
