using System.Diagnostics.Metrics;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Health;

/// <summary>Meter <c>SystemicPlatform.Reminders</c>: the oldest overdue reminder's age, and attempts by outcome.</summary>
internal sealed class ReminderMetrics : IDisposable
{
    public const string MeterName = "SystemicPlatform.Reminders";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> attempts;

    // Written by one thread and read by another; a long is read whole.
    private long overdueTicks;

    public ReminderMetrics()
    {
        attempts = meter.CreateCounter<long>("reminders.attempts", description: "Attempts to deliver, by kind and outcome");
        meter.CreateObservableGauge(
            "reminders.overdue.age", () => TimeSpan.FromTicks(Interlocked.Read(ref overdueTicks)).TotalSeconds, "s",
            "How long the oldest due reminder has waited");
    }

    public void Overdue(TimeSpan age) => Interlocked.Exchange(ref overdueTicks, age.Ticks);

    public void Count(Delivery delivery) => attempts.Add(
        1, new KeyValuePair<string, object?>("kind", delivery.Kind.Word()), new KeyValuePair<string, object?>("outcome", delivery.State.Word()));

    public void Dispose() => meter.Dispose();
}
