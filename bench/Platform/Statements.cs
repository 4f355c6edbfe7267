using Npgsql;

namespace SystemicPlatform.Bench.Platform;

/// <summary>SQL without anything around it: the statements that the services send, one by one or in one batch.</summary>
internal static class Statements
{
    /// <summary>A create's key, claimed as the services claim it.</summary>
    public const string ClaimKey = """
        insert into idempotency_keys (id, tenant, subject, key, request_hash, at, status, body)
        values ($1, $2, 'bench', $3, $4, now(), 0, ''::bytea) on conflict (tenant, subject, key) do nothing
        """;

    /// <summary>The create's answer, kept under its key.</summary>
    public const string KeepAnswer = """
        update idempotency_keys set status = 201, body = $1, location = $2, e_tag = $3
        where tenant = $4 and subject = 'bench' and key = $5
        """;

    /// <summary>An event that counts as published: only the write is measured, not what follows from it.</summary>
    public const string AddEvent = """
        insert into outbox_messages (id, aggregate_id, at, published_at, body, tenant, trace_parent, type)
        values ($1, $2, now(), now(), $3::jsonb, $4, '00-11111111111111111111111111111111-1111111111111111-01', $5) returning xmin, sequence
        """;

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            // Every row comes over, as it does to the service.
        }
    }

    public static NpgsqlBatchCommand Part(string sql, params object[] values)
    {
        var part = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            part.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return part;
    }

    /// <summary>
    /// A create as the services do it: in one transaction the key, the rows (with their event), the answer.
    /// </summary>
    public static async Task CreateAsync(
        this NpgsqlConnection connection, Guid id, IEnumerable<NpgsqlBatchCommand> rows, string answer, CancellationToken ct)
    {
        var key = Guid.NewGuid().ToString();
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(ClaimKey, ct, Guid.CreateVersion7(), BenchTenant.Code, key, new byte[32]);
        await using (var batch = new NpgsqlBatch(connection))
        {
            foreach (var row in rows)
            {
                batch.BatchCommands.Add(row);
            }

            await batch.ExecuteNonQueryAsync(ct);
        }

        await connection.ExecuteAsync(
            KeepAnswer, ct, System.Text.Encoding.UTF8.GetBytes(answer), $"/api/things/{id}", "\"1\"", BenchTenant.Code, key);
        await transaction.CommitAsync(ct);
    }
}
