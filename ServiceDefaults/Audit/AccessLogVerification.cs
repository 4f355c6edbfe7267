using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary><c>GET /access-log/verification</c>: whether every sealed line of this service's log is still there, unchanged.</summary>
internal static class AccessLogVerification
{
    /// <summary>The result.</summary>
    /// <param name="Whole">True when every block gives its hash.</param>
    /// <param name="Blocks">How many blocks there are.</param>
    /// <param name="FirstBrokenBlock">Where the damage begins; null when whole.</param>
    /// <param name="UnsealedLines">Lines younger than the last sealing, normally of the last seconds.</param>
    internal sealed record Verification(bool Whole, long Blocks, long? FirstBrokenBlock, long UnsealedLines);

    public static void Map(IEndpointRouteBuilder service) =>
        service.MapGet("/access-log/verification", Handle).Requires(Permission.VerifyAccessLog).WithSummary("Is the access log whole?");

    private static async Task<Ok<Verification>> Handle(NpgsqlDataSource database, CancellationToken ct)
    {
        // A connection of its own: the chain runs over all tenants, and nothing but numbers leaves this method.
        await using var connection = await database.OpenConnectionAsync(ct);
        await AskAsync(connection, "select set_config('app.tenants', '*', false)", ct);
        var broken = (long?)await AskAsync(connection, AccessLogSealing.FirstBrokenBlock, ct);
        var blocks = (long)(await AskAsync(connection, "select count(*) from access_log_seals", ct))!;
        var unsealed = (long)(await AskAsync(connection, "select count(*) from access_log where block is null", ct))!;
        return TypedResults.Ok(new Verification(broken is null, blocks, broken, unsealed));
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct) is var answer and not DBNull ? answer : null;
    }
}
