using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>An event that is stored with the change it tells of, and published afterwards under this row's id.</summary>
public sealed class OutboxMessage : Entity
{
    /// <summary>Order of publishing among the rows of one aggregate.</summary>
    public long Sequence { get; private set; }

    /// <summary>Full name of the event's type in Contracts.</summary>
    public required string Type { get; init; }

    /// <summary>Events of one aggregate are published, and handled, in the order they were stored.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The event as JSON: ids and facts, never names or free text.</summary>
    public required string Body { get; init; }

    /// <summary>W3C traceparent of the request that caused it.</summary>
    public string? TraceParent { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the broker confirmed it, UTC; null = waiting. Published rows are kept for three days.</summary>
    public DateTimeOffset? PublishedAt { get; set; }
}
