namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class TestClock : TimeProvider
{
    /// <summary>Monday 19.10.2026 at 9.00 in Helsinki: the week before the clocks change.</summary>
    public static readonly DateTimeOffset Start = new(2026, 10, 19, 6, 0, 0, TimeSpan.Zero);

    private long now = Start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref now), TimeSpan.Zero);

    public void Pass(TimeSpan time) => Interlocked.Add(ref now, time.Ticks);
}
