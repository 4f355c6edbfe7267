using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Tests;

[assembly: AssemblyFixture(typeof(TrainingFixture))]

namespace SystemicPlatform.Training.Tests;

/// <summary>Training on real servers, shared by the project's tests. For the service it is always Monday, 3 August 2026.</summary>
public sealed class TrainingFixture : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 8, 3);

    internal static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    internal Instance Service { get; } = new();

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>One running service with a database of its own.</summary>
    internal sealed class Instance() : ServiceFixture<TrainingDb>(
        "training",
        builder =>
        {
            TrainingService.Add(builder);
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(Now));
        },
        TrainingService.Map);
}
