using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Tests;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Servers;

[assembly: AssemblyFixture(typeof(MeetingsFixture))]

namespace SystemicPlatform.Meetings.Tests;

/// <summary>Meetings on real servers, shared by the project's tests. For the service it is always New Year's Day 2026.</summary>
public sealed class MeetingsFixture : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 1, 1);

    internal static readonly DateTimeOffset Now = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);

    internal Instance Service { get; } = new(null);

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>One running service with a database of its own.</summary>
    internal sealed class Instance(TestServers? shared) : ServiceFixture<MeetingsDb>(
        "meetings",
        builder =>
        {
            MeetingsService.Add(builder);
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(Now));
        },
        MeetingsService.Map,
        shared: shared);
}
