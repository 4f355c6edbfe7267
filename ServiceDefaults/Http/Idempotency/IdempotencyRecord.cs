using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// A create that the client may repeat: which request the key stood for and what was answered. Written in the
/// transaction of the create itself, so that either both happened or neither.
/// </summary>
public sealed class IdempotencyRecord : Entity
{
    /// <summary>Longest key that is taken.</summary>
    public const int MaxKeyLength = 200;

    /// <summary>Token subject of who sent it: keys of two people never meet.</summary>
    public required string Subject { get; init; }

    /// <summary>The client's key.</summary>
    public required string Key { get; init; }

    /// <summary>The child that the request was about, if one: the answer goes with the child.</summary>
    public Guid? ChildId { get; init; }

    /// <summary>SHA-256 over method, path and body.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>When it was first sent, UTC; rows are kept for seven days.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Status of the answer; 0 only inside the transaction that is still working.</summary>
    public int Status { get; set; }

    /// <summary>The answer's body as sent.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>The answer's Location.</summary>
    public string? Location { get; set; }

    /// <summary>The answer's ETag.</summary>
    public string? ETag { get; set; }
}
