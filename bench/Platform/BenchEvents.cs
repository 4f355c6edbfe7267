using System.Text;
using System.Text.Json;
using Npgsql;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Events that say a child was registered, as Teams stores them.</summary>
internal static class BenchEvents
{
    public const string Type = "SystemicPlatform.Contracts.Teams.ChildRegistered";

    public static byte[] Body(Guid childId) => Encoding.UTF8.GetBytes(Json(childId));

    /// <summary>Commits one event per child.</summary>
    public static async Task CommitAsync(NpgsqlConnection connection, Guid[] children, CancellationToken ct)
    {
        await using var insert = new NpgsqlCommand(
            """
            insert into outbox_messages (id, tenant, type, aggregate_id, body, at)
            select gen_random_uuid(), $1, $2, child, body::jsonb, now() from unnest($3, $4) as event (child, body)
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = BenchTenant.Code },
                new() { Value = Type },
                new() { Value = children },
                new() { Value = Array.ConvertAll(children, Json) },
            },
        };
        await insert.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The event of one registration, as a part of a larger write.</summary>
    public static NpgsqlBatchCommand Registered(Guid id) =>
        Statements.Part(Statements.AddEvent, Guid.CreateVersion7(), id, Json(id), BenchTenant.Code, Type);

    /// <summary>An event that lists the meetings of a series.</summary>
    public static string OfSeries(Guid seriesId, int meetings) => JsonSerializer.Serialize(new
    {
        tenant = BenchTenant.Code,
        seriesId,
        occurrences = Enumerable.Range(0, meetings).Select(week => new
        {
            id = seriesId,
            startsAt = DateTimeOffset.UtcNow.AddDays(7 * week),
            endsAt = DateTimeOffset.UtcNow.AddDays(7 * week).AddHours(2),
            version = 1,
        }),
    });

    private static string Json(Guid childId) =>
        JsonSerializer.Serialize(new { tenant = BenchTenant.Code, childId, at = DateTimeOffset.UtcNow });
}
