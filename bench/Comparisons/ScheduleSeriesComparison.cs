using Npgsql;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// A large write: a weekly series with its meetings a year ahead (about 52 rows), against the same rows by bare SQL in
/// one batch. The rule is expanded, with holidays and clock changes, only on the service's side.
/// </summary>
internal sealed class ScheduleSeriesComparison : Comparison
{
    private const int Workers = 4;
    private const int Meetings = 52;
    private const string UseCase = "POST series";
    private const string Sql = "its SQL";

    private const string FindTeam = "select k.*, k.xmin from known_teams k where k.tenant = any ($1) and k.id = $2 limit 1";

    private const string AddTeam =
        "insert into known_teams (id, tenant, kind, service_line) values ($1, $2, 'professional', 'childProtection')";

    private const string AddSeries = """
        insert into meeting_series (id, duration_minutes, ended, first_date, holidays, kind, local_time, place, planned_to, rrule, team_id, tenant, title)
        values ($1, 120, false, $2, 'skip', 'professionalTeam', '09:00', 'Perhekeskus', $3, 'FREQ=WEEKLY;BYDAY=TU', $4, $5, 'Viikkokokous') returning xmin
        """;

    private const string AddMeeting = """
        insert into meetings (id, ends_at, kind, original_date, series_id, starts_at, status, team_id, tenant, version)
        values ($1, $2, 'professionalTeam', $3, $4, $5, 'planned', $6, $7, 1) returning xmin
        """;

    public override string Name => "write, POST series";

    public override IReadOnlyList<(string A, string B)> Pairs => [(UseCase, Sql)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var token = await platform.TokenAsync("lead", ct);
        var meetings = new Client(platform.Direct("meetings"), token);
        var copies = await NewRows.OfAsync(platform.OwnedDatabase("meetings"), "known_teams", ct);
        using var teams = new Client(platform.Direct("teams"), token);
        var team = await teams.PostAsync("/api/teams/systemic-teams", Samples.Team(), ct);
        await copies.WaitAsync(team, ct);
        var database = platform.Database("meetings");
        var bareTeam = Guid.CreateVersion7();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await using (var connection = await BenchTenant.OpenAsync(database, ct))
        {
            await connection.ExecuteAsync(AddTeam, ct, bareTeam, BenchTenant.Code);
        }

        var series = Samples.Series(team, today);
        return
        [
            Side.Of(UseCase, Workers, stop => meetings.PostAsync("/api/meetings/series", series, stop)),
            Side.Of(Sql, Workers, stop => ScheduleAsync(database, bareTeam, today, stop)),
        ];
    }

    private static async Task ScheduleAsync(NpgsqlDataSource database, Guid team, DateOnly today, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        string[] tenants = [BenchTenant.Code];
        await using var connection = await BenchTenant.OpenAsync(database, ct);
        await connection.ExecuteAsync(FindTeam, ct, tenants, team);
        await connection.CreateAsync(id, Rows(id, team, today), BenchEvents.OfSeries(id, Meetings), ct);
    }

    private static IEnumerable<NpgsqlBatchCommand> Rows(Guid id, Guid team, DateOnly today)
    {
        yield return Statements.Part(AddSeries, id, today, today.AddYears(1), team, BenchTenant.Code);
        yield return Statements.Part(
            Statements.AddEvent, Guid.CreateVersion7(), id, BenchEvents.OfSeries(id, Meetings), BenchTenant.Code, BenchEvents.Type);
        for (var week = 0; week < Meetings; week++)
        {
            var day = today.AddDays(7 * week);
            var begin = day.ToDateTime(new TimeOnly(7, 0), DateTimeKind.Utc);
            yield return Statements.Part(AddMeeting, Guid.CreateVersion7(), begin.AddHours(2), day, id, begin, team, BenchTenant.Code);
        }
    }
}
