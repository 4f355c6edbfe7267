namespace SystemicPlatform.Teams.Tests;

/// <summary>The service in 2031: every day up to 2030 has been. Its own database on the shared servers.</summary>
public sealed class LaterFixture(TeamsFixture teams) : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2031, 6, 2);

    internal TeamsFixture.Fixture Service { get; } = new(new DateTimeOffset(2031, 6, 2, 9, 0, 0, TimeSpan.Zero), teams.Service.Servers);

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
