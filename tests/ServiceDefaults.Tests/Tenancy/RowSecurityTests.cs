using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Tenancy;

public sealed class RowSecurityTests(ProbeFixture fixture)
{
    private readonly string tenant = TestCaller.NewTenant();

    [Fact]
    public async Task Without_tenants_the_services_role_sees_no_row_of_any_tenant_table()
    {
        await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body(), "key-1");
        await using var connection = await OpenAsync();
        foreach (var table in await TenantTablesAsync())
        {
            Assert.Equal(0L, await ScalarAsync(connection, $"select count(*) from {table}"));
        }

        await ScalarAsync(connection, "select set_config('app.tenants', '', false)");
        Assert.Equal(0L, await ScalarAsync(connection, "select count(*) from notes"));
        await ScalarAsync(connection, $"select set_config('app.tenants', '{tenant}', false)");
        Assert.Equal(1L, await ScalarAsync(connection, "select count(*) from notes"));
    }

    [Fact]
    public async Task An_insert_or_a_move_to_a_foreign_tenant_fails()
    {
        await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body());
        await using var connection = await OpenAsync();
        await ScalarAsync(connection, $"select set_config('app.tenants', '{tenant}', false)");
        var insert = await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(
            connection, $"insert into notes (id, tenant, code) values ('{Guid.NewGuid()}', '{TestCaller.NewTenant()}', 'x')"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, insert.SqlState);
        var move = await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(connection, $"update notes set tenant = '{TestCaller.NewTenant()}'"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, move.SqlState);
    }

    [Fact]
    public async Task The_services_role_cannot_take_the_guard_off()
    {
        await using var connection = await OpenAsync();
        foreach (var statement in (string[])["alter table notes disable row level security", "drop policy tenant_isolation on notes", "truncate notes"])
        {
            await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(connection, statement));
        }
    }

    [Fact]
    public async Task A_tenant_code_from_a_token_cannot_widen_the_scope()
    {
        await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body());
        foreach (var code in (string[])["*", $"x,{tenant}", "", "Pirkanmaa'"])
        {
            var answer = await fixture.Client(Notes.Worker(code)).GetAsync(Notes.Path);
            Assert.Equal("""{"items":[],"next":null}""", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_caller_with_two_tenants_reads_both_and_names_the_one_to_write_to()
    {
        var other = TestCaller.NewTenant();
        var caller = Notes.Worker(tenant) with { Tenants = [tenant, other] };
        using var client = fixture.Client(caller);
        Assert.Equal("tenant_required", await (await client.CreateAsync(Notes.Body())).CodeOfProblemAsync());

        client.DefaultRequestHeaders.Add("X-Tenant", other);
        Assert.Equal(HttpStatusCode.Created, (await client.CreateAsync(Notes.Body())).StatusCode);
        Assert.Equal(1, await fixture.InTenantAsync(other, db => db.Notes.CountAsync()));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.Notes.CountAsync()));

        // Who names a tenant works in it alone.
        Assert.Single((await client.GetFromJsonAsync<JsonElement>(Notes.Path)).GetProperty("items").EnumerateArray());
        await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body());
        Assert.Single((await client.GetFromJsonAsync<JsonElement>(Notes.Path)).GetProperty("items").EnumerateArray());

        client.DefaultRequestHeaders.Remove("X-Tenant");
        Assert.Equal(2, (await client.GetFromJsonAsync<JsonElement>(Notes.Path)).GetProperty("items").GetArrayLength());
        client.DefaultRequestHeaders.Add("X-Tenant", TestCaller.NewTenant());
        Assert.Equal(HttpStatusCode.Forbidden, (await client.CreateAsync(Notes.Body())).StatusCode);
    }

    private Task<List<string>> TenantTablesAsync() => fixture.InTenantAsync(tenant, db => Task.FromResult(
        db.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!).ToList()));

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(fixture.Database.App);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
