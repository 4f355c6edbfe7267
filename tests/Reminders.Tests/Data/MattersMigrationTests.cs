using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Testing.Servers;

namespace SystemicPlatform.Reminders.Tests.Data;

/// <summary>A database of before there were matters, with rows and guards, is brought up to date by the verb.</summary>
public sealed class MattersMigrationTests(TestServers servers)
{
    private const string Before = "20261122064140_Channels";

    private const string Rows = """
        insert into meetings (id, tenant, kind, series_id, team_id, child_id, starts_at, ends_at, version, status) values
            ('00000000-0000-0000-0000-000000000001', 'north', 'professionalTeam', null, '00000000-0000-0000-0000-0000000000aa', null, '2026-10-20T06:00Z', '2026-10-20T08:00Z', 1, 'planned'),
            ('00000000-0000-0000-0000-000000000002', 'south', 'clientTeam', '00000000-0000-0000-0000-0000000000cc', '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0000-0000000000dd', '2026-10-22T06:00Z', '2026-10-22T08:00Z', 3, 'cancelled'),
            ('00000000-0000-0000-0000-000000000003', 'south', 'other', null, '00000000-0000-0000-0000-000000000000', null, '2026-10-23T06:00Z', '2026-10-23T08:00Z', 2, 'cancelled');
        insert into reminder_rules (id, tenant, kind, lead_minutes) values ('00000000-0000-0000-0000-000000000004', 'north', 'weeklyMeeting', 120);
        insert into planned_reminders (id, tenant, kind, object_id, object_version, team_id, due_at, state) values
            ('00000000-0000-0000-0000-000000000005', 'north', 'weeklyMeeting', '00000000-0000-0000-0000-000000000001', 1, '00000000-0000-0000-0000-0000000000aa', '2026-10-20T04:00Z', 'waiting');
        insert into deliveries (id, tenant, recipient_id, channel, kind, object_id, object_version, team_id, state, attempts, next_attempt_at, written_at, log) values
            ('00000000-0000-0000-0000-000000000006', 'north', '00000000-0000-0000-0000-0000000000ee', 'mail', 'weeklyMeeting', '00000000-0000-0000-0000-000000000001', 1, '00000000-0000-0000-0000-0000000000aa', 'sent', 1, now(), now(), '[]');
        """;

    [Fact]
    public async Task Meetings_become_matters_a_lead_becomes_a_ladder_and_what_was_told_stays_told()
    {
        var database = await servers.CreateDatabaseAsync($"reminders_{Guid.NewGuid():n}"[..24]);
        var owner = new NpgsqlConnectionStringBuilder(database.Owner) { Options = "-c app.tenants=*" }.ConnectionString;
        await using (var db = new RemindersDb(new DbContextOptionsBuilder<RemindersDb>().UseNpgsql(owner).Options, new TenantScope()))
        {
            await db.GetService<IMigrator>().MigrateAsync(Before);
        }

        await using var rows = NpgsqlDataSource.Create(owner);
        await ExecuteAsync(rows, Rows);
        foreach (var table in (string[])["meetings", "reminder_rules", "planned_reminders", "deliveries"])
        {
            await ExecuteAsync(rows, $"alter table {table} enable row level security; alter table {table} force row level security; create policy tenant_isolation on {table} using ((select current_setting('app.tenants', true)) = '*')");
        }

        await MigrateAsync(database);

        Assert.Equal(
            [
                "1 north meeting professionalTeam open 1 aa  1",
                "2 south meeting clientTeam cancelled 3 bb dd 2",
                "3 south meeting other cancelled 2   3",
            ],
            await ReadAsync(rows, "select concat_ws(' ', right(id::text, 1), tenant, kind, meeting_kind, status, version, coalesce(right(team_id::text, 2), ''), coalesce(right(child_id::text, 2), ''), right(circle_id::text, 1)) from matters order by id"));
        Assert.Equal(["""true [{"to": ["members"], "offset": -120}]"""], await ReadAsync(rows, "select concat(enabled::text, ' ', ladder::text) from reminder_rules"));
        Assert.Equal(["5 0 waiting"], await ReadAsync(rows, "select concat_ws(' ', right(id::text, 1), rung, state) from planned_reminders"));
        Assert.Equal(["6 sent"], await ReadAsync(rows, "select concat_ws(' ', right(id::text, 1), state) from deliveries"));
        await using var unscoped = NpgsqlDataSource.Create(database.Owner);
        Assert.Equal(["0"], await ReadAsync(unscoped, "select count(*)::text from matters"));
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Reminders.dll"), "migrate"]) { UseShellExecute = false };
        start.Environment["ConnectionStrings__reminders"] = database.App;
        start.Environment["ConnectionStrings__reminders_owner"] = database.Owner;
        using var verb = Process.Start(start)!;
        await verb.WaitForExitAsync();
        Assert.Equal(0, verb.ExitCode);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ReadAsync(NpgsqlDataSource database, string sql)
    {
        var found = new List<string>();
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
