using Npgsql;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// A child's record as the service shows it (token, gate, record, access-log line) against the three statements that
/// are left when everything else is taken away, on the same database as the same role.
/// </summary>
internal sealed class ReadChildComparison : Comparison
{
    private const int Workers = 8;
    private const string UseCase = "GET child";
    private const string Sql = "its SQL";

    private const string MayRead = """
        select k.tenant, (
            select c.ground from child_grants c
            where c.tenant = any ($1) and c."from" <= now() and (c.until is null or c.until > now())
              and ((c.grantee_kind = 'subject' and c.grantee = $2) or (c.grantee_kind = 'organisation' and c.grantee = $3)) and c.child_id = k.id
            order by c.ground = 'emergency', c.id limit 1)
        from known_children k where k.tenant = any ($1) and k.id = $4 limit 1
        """;

    private const string Read = """
        select c.*, c.xmin, (select t.id from child_teams t where t.child_id = c.id limit 1), r.*, r.xmin
        from children c left join client_relationships r on r.child_id = c.id and r.closed_on is null
        where c.tenant = any ($1) and c.id = $2 limit 2
        """;

    private const string Log = """
        insert into access_log (id, action, allowed, at, child_id, ground, name, object, organisation, role, subject, tenant, trace_id)
        values ($1, 'readChild', true, now(), $2, 'supervision', 'Testi Mittaaja', 'GET /api/teams/children/{childId:guid}',
                $3, 'professional,lead', 'bench', $3, '11111111111111111111111111111111') returning xmin, sequence
        """;

    public override string Name => "read, GET child";

    public override IReadOnlyList<(string A, string B)> Pairs => [(UseCase, Sql)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var teams = new Client(platform.Direct("teams"), await platform.TokenAsync("lead", ct));
        var path = $"/api/teams/children/{await teams.PostAsync("/api/teams/children", Samples.Child(), ct)}";
        var database = platform.Database("teams");
        var child = await RegisterAsync(database, ct);
        return
        [
            Side.Of(UseCase, Workers, stop => teams.GetAsync(path, stop)),
            Side.Of(Sql, Workers, stop => ReadAsync(database, child, stop)),
        ];
    }

    private static async Task<Guid> RegisterAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        var child = Guid.CreateVersion7();
        await using var connection = await BenchTenant.OpenAsync(database, ct);
        await connection.ExecuteAsync(
            """
            insert into children (id, tenant, given_name, family_name, contact_language, interpreter_needed, municipality, non_disclosure_for_safety)
            values ($1, $2, 'Testi', 'Mittalapsi', 'fi', false, '837', false)
            """,
            ct, child, BenchTenant.Code);
        await connection.ExecuteAsync("insert into known_children (id, tenant) values ($1, $2)", ct, child, BenchTenant.Code);
        return child;
    }

    private static async Task ReadAsync(NpgsqlDataSource database, Guid child, CancellationToken ct)
    {
        string[] tenants = [BenchTenant.Code];
        await using var connection = await BenchTenant.OpenAsync(database, ct);
        await connection.ExecuteAsync(MayRead, ct, tenants, "bench", BenchTenant.Code, child);
        await connection.ExecuteAsync(Read, ct, tenants, child);
        await connection.ExecuteAsync(Log, ct, Guid.CreateVersion7(), child, BenchTenant.Code);
    }
}
