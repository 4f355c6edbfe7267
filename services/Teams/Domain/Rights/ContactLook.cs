using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>Someone looked at a contact under non-disclosure, and why (L-26).</summary>
internal sealed class ContactLook : Entity
{
    private ContactLook()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid PersonId { get; private set; }

    [Personal]
    public string Reason { get; private set; } = "";

    [Personal]
    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static ContactLook Take(Guid childId, Guid personId, string reason, string by, DateTimeOffset now) =>
        new() { ChildId = childId, PersonId = personId, Reason = reason, By = by, At = now };
}
