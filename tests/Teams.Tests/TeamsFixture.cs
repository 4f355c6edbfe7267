using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Tests;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Servers;

[assembly: AssemblyFixture(typeof(TeamsFixture))]

namespace SystemicPlatform.Teams.Tests;

/// <summary>Teams on real servers, shared by the project's tests. Its clock stands still at the start of the run.</summary>
public sealed class TeamsFixture : IAsyncLifetime
{
    // Whole seconds: what goes through the database comes back equal.
    internal static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    internal static readonly DateOnly Today = HelsinkiTime.DayOf(Now);

    internal Fixture Service { get; } = new();

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    internal sealed class Fixture(DateTimeOffset? now = null, TestServers? shared = null) : ServiceFixture<TeamsDb>(
        "teams",
        builder =>
        {
            TeamsService.Add(builder);
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(now ?? Now));
        },
        TeamsService.Map,
        shared: shared);
}
