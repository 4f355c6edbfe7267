using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// One line of the access log (L-19, L-22): who, when, which child, what was done, on what ground, allowed or not.
/// The services' database role can insert and select, nothing else.
/// </summary>
[OutlivesChild("The law keeps the log of who handled what (L-19, L-22).")]
public sealed class AccessLogEntry : Entity
{
    private AccessLogEntry()
    {
    }

    /// <summary>A line about the caller, now.</summary>
    public AccessLogEntry(Caller caller, DateTimeOffset at, string action, string @object, bool allowed)
    {
        At = at;
        Subject = caller.Subject;
        Name = caller.Name;
        Role = string.Join(',', caller.Roles.Order().Select(role => role.ToString().ToLowerInvariant()));
        Organisation = caller.Organisation;
        Action = action;
        Object = @object;
        Allowed = allowed;
        TraceId = System.Diagnostics.Activity.Current?.TraceId.ToHexString();
    }

    /// <summary>Order of the log, without regard to tenants.</summary>
    public long Sequence { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Token subject of who did it.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Their name as the token gave it: the client has a right to it (L-19).</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their platform roles, comma-separated.</summary>
    public string Role { get; private set; } = "";

    /// <summary>Their organisation, for partners.</summary>
    public string? Organisation { get; private set; }

    /// <summary>The child concerned; null where none is (a search, a team's own meeting).</summary>
    public Guid? ChildId { get; init; }

    /// <summary>The permission that was used, e.g. <c>readChild</c>.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Method and route pattern, without any value that a person typed.</summary>
    public string Object { get; private set; } = "";

    /// <summary>Id of the object, where the route or the answer names one.</summary>
    public string? ObjectId { get; set; }

    /// <summary>The grant's ground, <c>supervision</c>, or why it was refused.</summary>
    public string? Ground { get; init; }

    /// <summary>False for an attempt that was refused.</summary>
    public bool Allowed { get; private set; }

    /// <summary>W3C trace id, 32 hex digits.</summary>
    public string? TraceId { get; private set; }

    /// <summary>The seal that covers this line; null until the next sealing. Written by the owner's function only.</summary>
    public long? Block { get; private set; }
}
