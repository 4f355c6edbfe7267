using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tests.Probe;

namespace SystemicPlatform.ServiceDefaults.Tests.Persistence;

/// <summary>A message is given up, and a request refused, for its own faults only, never for those of the database under it.</summary>
public sealed class DatabaseFaultTests(ProbeFixture fixture)
{
    [Fact]
    public async Task A_server_that_is_not_there_is_waited_for()
    {
        await using var db = Elsewhere("Host=127.0.0.1;Port=1;Timeout=2");
        Assert.True(DatabaseFault.IsUnavailable(await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("select 1"))));
    }

    [Fact]
    public async Task A_connection_that_the_server_ends_is_waited_for()
    {
        await using var db = Elsewhere(fixture.Database.Owner + ";Pooling=false");
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("select pg_terminate_backend(pg_backend_pid())"));
        Assert.True(DatabaseFault.IsUnavailable(failure), failure.ToString());
    }

    [Theory]
    [InlineData("53300")]
    [InlineData("57P03")]
    [InlineData("53100")]
    public async Task A_server_that_cannot_now_is_waited_for(string state)
    {
        Assert.True(DatabaseFault.IsUnavailable(await RefusedAsync(state)));
    }

    [Theory]
    [InlineData("23505")]
    [InlineData("22001")]
    [InlineData("P0001")]
    public async Task What_the_message_itself_does_wrong_is_not(string state)
    {
        Assert.False(DatabaseFault.IsUnavailable(await RefusedAsync(state)));
        Assert.False(DatabaseFault.IsUnavailable(new InvalidOperationException(state)));
    }

    // EF Core wraps what the server says of its own accord.
    private async Task<Exception> RefusedAsync(string state)
    {
        await using var db = Elsewhere(fixture.Database.Owner);
        var raise = $"do $$ begin raise exception 'refused' using errcode = '{state}'; end $$";
        return await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(raise));
    }

    private static DbContext Elsewhere(string connectionString) =>
        new(new DbContextOptionsBuilder().UseNpgsql(connectionString).Options);
}
