using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Tests.Probe;

namespace SystemicPlatform.ServiceDefaults.Tests.Persistence;

/// <summary>A service of its own: these tests take the guards away.</summary>
public sealed class DatabaseGuardTests(ProbeFixture shared) : IAsyncLifetime
{
    private readonly OwnProbe fixture = new(shared.Servers);

    public async ValueTask InitializeAsync() => await fixture.InitializeAsync();

    public async ValueTask DisposeAsync() => await fixture.DisposeAsync();

    [Fact]
    public Task Lets_a_migrated_database_pass() => CheckAsync();

    [Theory]
    [InlineData("alter table notes no force row level security", "notes")]
    [InlineData("alter table access_log disable row level security", "access_log")]
    [InlineData("drop policy tenant_isolation on notes", "notes")]
    [InlineData("drop table known_children", "known_children")]
    public async Task Stops_the_start_when_a_tenant_table_is_unguarded(string damage, string table)
    {
        await OwnerAsync(damage);
        var fault = await Assert.ThrowsAsync<StartupFault>(CheckAsync);
        Assert.Equal($"Row-level security is not forced on: {table}. Run the verb 'migrate'.", fault.Message);
    }

    [Fact]
    public async Task Stops_the_start_when_the_access_log_could_be_changed()
    {
        await OwnerAsync($"grant update on access_log to \"{new NpgsqlConnectionStringBuilder(fixture.Database.App).Username}\"");
        var fault = await Assert.ThrowsAsync<StartupFault>(CheckAsync);
        Assert.Contains("access log", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_the_start_when_a_table_is_neither_a_tenants_nor_shared_on_purpose()
    {
        using var db = new Unowned();
        var fault = Assert.Throws<StartupFault>(() => db.Model);
        Assert.Equal("Row is neither an Entity nor marked [SharedAcrossTenants].", fault.Message);
    }

    [Fact]
    public async Task Stops_the_start_before_the_migration()
    {
        await OwnerAsync("delete from \"__EFMigrationsHistory\"");
        var fault = await Assert.ThrowsAsync<StartupFault>(CheckAsync);
        Assert.Contains("'migrate'", fault.Message, StringComparison.Ordinal);
    }

    private async Task CheckAsync()
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await DatabaseGuard.CheckAsync(scope.ServiceProvider.GetRequiredService<ProbeDb>(), CancellationToken.None);
    }

    private async Task OwnerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Row
    {
        public int Id { get; set; }
    }

    private sealed class Unowned() : ServiceDb(new DbContextOptionsBuilder<Unowned>().UseNpgsql("Host=127.0.0.1").Options, new TenantScope())
    {
        protected override void OnServiceModelCreating(ModelBuilder model) => model.Entity<Row>();
    }
}
