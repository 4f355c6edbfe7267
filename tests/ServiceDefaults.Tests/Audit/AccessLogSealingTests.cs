using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Audit;

/// <summary>A service of its own: these tests damage its log.</summary>
public sealed class AccessLogSealingTests(ProbeFixture shared) : IAsyncLifetime
{
    private readonly OwnProbe fixture = new(shared.Servers);

    public async ValueTask InitializeAsync() => await fixture.InitializeAsync();

    public async ValueTask DisposeAsync() => await fixture.DisposeAsync();

    [Theory]
    [InlineData("delete from access_log where sequence = (select min(sequence) from access_log where block = 2)", 2L)]
    [InlineData("update access_log set name = 'someone else' where block = 1", 1L)]
    [InlineData("update access_log set block = 1 where block = 2", 1L)]
    [InlineData("delete from access_log_seals where block = 1", 2L)]
    public async Task Shows_a_line_that_was_removed_or_changed_even_by_the_owner(string damage, long broken)
    {
        var tenant = TestCaller.NewTenant();
        for (var block = 1; block <= 3; block++)
        {
            await AttemptAsync(tenant);
            await AttemptAsync(tenant);
            Assert.Equal(2, await OwnerAsync<int>("select seal_access_log()"));
        }

        Assert.Equal(0, await OwnerAsync<int>("select seal_access_log()"));
        Assert.Equal("""{"whole":true,"blocks":3,"firstBrokenBlock":null,"unsealedLines":0}""", await VerificationAsync());
        await OwnerAsync<object?>(damage);
        Assert.Contains($"\"whole\":false", await VerificationAsync(), StringComparison.Ordinal);
        Assert.Contains($"\"firstBrokenBlock\":{broken}", await VerificationAsync(), StringComparison.Ordinal);
    }

    private Task<string> VerificationAsync() => fixture.Client(TestCaller.With(Role.Auditor, TestCaller.NewTenant()))
        .GetStringAsync("/api/probe/access-log/verification");

    private async Task AttemptAsync(string tenant) =>
        await fixture.Client(TestCaller.With(Role.Professional, tenant)).GetAsync($"/api/probe/children/{Guid.NewGuid()}/notes");

    private async Task<T?> OwnerAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.Database.Owner);
        await connection.OpenAsync();
        await using var scope = new NpgsqlCommand("select set_config('app.tenants', '*', false)", connection);
        await scope.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }
}
