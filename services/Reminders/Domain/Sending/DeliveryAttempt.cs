namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>One attempt of a delivery, as the log keeps it.</summary>
internal sealed class DeliveryAttempt
{
    private DeliveryAttempt()
    {
    }

    public DeliveryAttempt(DateTimeOffset begunAt) => BegunAt = begunAt;

    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>Null while it is made, and for good when its sender died.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Code of what went wrong; null when nothing did.</summary>
    public string? Fault { get; private set; }

    public void End(DateTimeOffset now, string? fault) => (EndedAt, Fault) = (now, fault);
}
