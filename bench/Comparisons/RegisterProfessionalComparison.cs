using Npgsql;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// A small write: a professional is registered under an Idempotency-Key, with its event in the outbox; against the
/// same rows written in the same transaction by bare SQL. Both wait for the disk at the commit.
/// </summary>
internal sealed class RegisterProfessionalComparison : Comparison
{
    private const int Workers = 8;
    private const string UseCase = "POST professional";
    private const string Sql = "its SQL";
    private const string Answer = """{"givenName":"Testi","familyName":"Mittaaja","title":"socialWorker","qualifications":["socialWorker"],"language":"fi"}""";

    private const string AddProfessional = """
        insert into professionals (id, email, email_key, family_name, given_name, language, qualifications, tenant, title)
        values ($1, $2, $2, 'Mittaaja', 'Testi', 'fi', $3, $4, 'socialWorker') returning xmin
        """;

    public override string Name => "write, POST professional";

    public override IReadOnlyList<(string A, string B)> Pairs => [(UseCase, Sql)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var teams = new Client(platform.Direct("teams"), await platform.TokenAsync("lead", ct));
        var database = platform.Database("teams");
        return
        [
            Side.Of(UseCase, Workers, stop => teams.PostAsync("/api/teams/professionals", Samples.Professional(), stop)),
            Side.Of(Sql, Workers, stop => RegisterAsync(database, stop)),
        ];
    }

    private static async Task RegisterAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        string[] qualifications = ["socialWorker"];
        await using var connection = await BenchTenant.OpenAsync(database, ct);
        await connection.CreateAsync(
            id,
            [
                BenchEvents.Registered(id),
                Statements.Part(AddProfessional, id, $"testi.{id:n}@bench.example", qualifications, BenchTenant.Code),
            ],
            Answer,
            ct);
    }
}
