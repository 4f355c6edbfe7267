using Npgsql;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Tests.Persistence;

public sealed class ConnectionPoolTests
{
    [Theory]
    [InlineData("Host=here;Username=app;Password=secret", ConnectionPool.Size)]
    [InlineData("Host=here;Username=app;Password=secret;Maximum Pool Size=100", 100)]
    [InlineData("Host=here;Username=app;Password=secret;MaxPoolSize=7", 7)]
    public async Task Takes_its_share_unless_told_otherwise(string connectionString, int size)
    {
        await using var pool = ConnectionPool.Open(connectionString);
        Assert.Equal(size, new NpgsqlConnectionStringBuilder(pool.ConnectionString).MaxPoolSize);
    }
}
