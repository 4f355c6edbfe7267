using Npgsql;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Meetings that are all due to be reminded of at one moment, of a team with one member.</summary>
internal static class DueReminders
{
    private const string FindRecipient = """
        select id, tenant from recipients where sealed_contact is not null order by id desc limit 1
        """;

    private const string AddMember = """
        insert into team_members (id, tenant, team_id, recipient_id, role, "from") values (gen_random_uuid(), $1, $2, $3, 'familyTherapist', '2026-01-01')
        """;

    private const string AddDue = """
        with meeting as (
            insert into matters (id, tenant, kind, meeting_kind, circle_id, team_id, starts_at, ends_at, all_day, for_everyone, version, status, as_of)
            select id, $1, 'meeting', 'professionalTeam', id, $2, now() + interval '20 hours', now() + interval '21 hours', false, false, 1, 'open', now()
            from (select gen_random_uuid() as id from generate_series(1, $3)) made returning id)
        insert into planned_reminders (id, tenant, kind, object_id, object_version, rung, due_at, state)
        select gen_random_uuid(), $1, 'weeklyMeeting', id, 1, 0, now(), 'waiting' from meeting
        """;

    // From the first letter that went out to the last one timed, by the database's own notes.
    private const string Sent = """
        select coalesce(extract(epoch from max(sent_at) - min(sent_at)), 0)::float8, count(*) from (
            select sent_at from deliveries where tenant = $1 and channel = 'mail' and state = 'sent' order by sent_at limit $2) timed
        """;

    // What is left would disturb the next round.
    private static readonly string[] Clear =
        ["delete from planned_reminders where tenant = $1", "delete from deliveries where tenant = $1", "delete from matters where tenant = $1"];

    /// <summary>A team whose one member has a contact.</summary>
    public static async Task<(Guid Id, string Tenant)> FormTeamAsync(BenchPlatform platform, NpgsqlDataSource owner, CancellationToken ct)
    {
        var teams = new Client(platform.Direct("teams"), await platform.TokenAsync("lead", ct));
        await teams.PostAsync("/api/teams/professionals", Samples.Professional(), ct);
        await using var connection = await OpenAsync(owner, ct);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            await using var find = new NpgsqlCommand(FindRecipient, connection);
            await using var reader = await find.ExecuteReaderAsync(ct);
            if (await reader.ReadAsync(ct))
            {
                var (team, recipient, tenant) = (Guid.CreateVersion7(), reader.GetGuid(0), reader.GetString(1));
                await reader.CloseAsync();
                await connection.ExecuteAsync(AddMember, ct, tenant, team, recipient);
                return (team, tenant);
            }

            await Task.Delay(100, ct);
        }

        throw new PlatformException("Reminders did not hear of the professional.");
    }

    /// <summary>Makes so many due and waits for the first of them to go out; returns how long those took.</summary>
    public static async Task<TimeSpan> SendAsync(NpgsqlDataSource owner, (Guid Id, string Tenant) team, int due, int timed, CancellationToken ct)
    {
        await using var connection = await OpenAsync(owner, ct);
        await connection.ExecuteAsync(AddDue, ct, team.Tenant, team.Id, due);
        TimeSpan? took;
        while ((took = await TimeAsync(connection, team.Tenant, timed, ct)) is null)
        {
            await Task.Delay(200, ct);
        }

        foreach (var statement in Clear)
        {
            await connection.ExecuteAsync(statement, ct, team.Tenant);
        }

        return took.Value;
    }

    private static async Task<TimeSpan?> TimeAsync(NpgsqlConnection connection, string tenant, int timed, CancellationToken ct)
    {
        await using var sent = new NpgsqlCommand(Sent, connection) { Parameters = { new() { Value = tenant }, new() { Value = timed } } };
        await using var reader = await sent.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return reader.GetInt64(1) < timed ? null : TimeSpan.FromSeconds(reader.GetDouble(0));
    }

    private static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        var connection = await owner.OpenConnectionAsync(ct);
        await connection.ExecuteAsync("select set_config('app.tenants', '*', false)", ct);
        return connection;
    }
}
