using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Tests;
using SystemicPlatform.Testing;

[assembly: AssemblyFixture(typeof(MeetingsFixture))]

namespace SystemicPlatform.Meetings.Tests;

/// <summary>Meetings on real servers, shared by the project's tests, on the Monday of <see cref="Today"/>.</summary>
public sealed class MeetingsFixture : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 8, 3);

    internal static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    internal Fixture Service { get; } = new();

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    internal sealed class Fixture() : ServiceFixture<MeetingsDb>(
        "meetings",
        builder =>
        {
            MeetingsService.Add(builder);
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(Now));
        },
        MeetingsService.Map);
}
