using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>A consumer has handled a message: a second delivery finds this row and has no effect.</summary>
public sealed class InboxEntry : Entity
{
    /// <summary>The message's id, which is its outbox row's id.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The handler's type name.</summary>
    public required string Consumer { get; init; }

    /// <summary>When it was handled, UTC; rows are kept for thirty days.</summary>
    public required DateTimeOffset At { get; init; }
}
