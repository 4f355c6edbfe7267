namespace SystemicPlatform.Meetings.Tests.Features.Series;

/// <summary>A service and database apart: the job works on the series of all tenants, also those of other tests.</summary>
public sealed class HorizonFixture(MeetingsFixture meetings) : IAsyncLifetime
{
    internal MeetingsFixture.Instance Service { get; } = new(meetings.Service.Servers);

    public ValueTask InitializeAsync() => Service.InitializeAsync();

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
