using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>The time during which a child is a client in one service line. One at a time is open per child and line.</summary>
internal sealed class ClientRelationship : Entity
{
    private ClientRelationship()
    {
    }

    public Guid ChildId { get; private set; }

    public ServiceLine ServiceLine { get; private set; }

    /// <summary>True when the child needs special support: its own worker is then a social worker (L-08).</summary>
    public bool SpecialSupport { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>Last day; null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    [Personal]
    public string? CloseReason { get; private set; }

    /// <summary>Every child in child protection counts as one that needs special support.</summary>
    public static ClientRelationship Open(Guid childId, ServiceLine serviceLine, DateOnly on, bool specialSupport = false) => new()
    {
        ChildId = childId,
        ServiceLine = serviceLine,
        OpenedOn = on,
        SpecialSupport = specialSupport || serviceLine == ServiceLine.ChildProtection,
    };

    /// <summary>The relationship gets its last day.</summary>
    public void Close(DateOnly on, string reason)
    {
        if (ClosedOn is not null)
        {
            throw new RuleViolation("client_relationship_already_closed", "The client relationship has its last day already.");
        }

        if (on < OpenedOn)
        {
            throw new RuleViolation("relationship_ends_before_start", "A client relationship cannot end before it starts.");
        }

        (ClosedOn, CloseReason) = (on, reason);
    }

    public bool IsOpenOn(DateOnly day) => OpenedOn <= day && (ClosedOn is not { } closed || day <= closed);
}
