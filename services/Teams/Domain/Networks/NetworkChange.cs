using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>One step in the history of a network. Only ever added.</summary>
internal sealed class NetworkChange : Entity
{
    private NetworkChange()
    {
    }

    public NetworkChange(Guid childId, NetworkChangeKind kind, Guid objectId, string subject, DateTimeOffset at)
    {
        ChildId = childId;
        Kind = kind;
        ObjectId = objectId;
        Subject = subject;
        At = at;
    }

    public Guid ChildId { get; private set; }

    public NetworkChangeKind Kind { get; private set; }

    /// <summary>The person or the relation.</summary>
    public Guid ObjectId { get; private set; }

    /// <summary>Token subject of who did it.</summary>
    public string Subject { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Facts before the change, as JSON; null for an addition. Never a contact or a code.</summary>
    [Personal]
    public string? Before { get; init; }

    /// <summary>Why something was withdrawn as entered in error.</summary>
    [Personal]
    public string? Reason { get; init; }
}
