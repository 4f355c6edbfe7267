using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Tests;

[assembly: AssemblyFixture(typeof(PlansFixture))]

namespace SystemicPlatform.Plans.Tests;

/// <summary>Plans on real servers, shared by the project's tests. For the service it is always the day of the demo plan.</summary>
public sealed class PlansFixture : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 10, 29);

    internal static readonly DateTimeOffset Now = new(2026, 10, 29, 9, 0, 0, TimeSpan.Zero);

    internal Instance Service { get; } = new();

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>One running service with a database of its own.</summary>
    internal sealed class Instance() : ServiceFixture<PlansDb>(
        "plans",
        builder =>
        {
            PlansService.Add(builder);
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(Now));
        },
        PlansService.Map);
}
