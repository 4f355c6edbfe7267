using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>The time during which a child is a client. One at a time is open per child.</summary>
internal sealed class ClientRelationship : Entity
{
    private ClientRelationship()
    {
    }

    public Guid ChildId { get; private set; }

    public ServiceLine ServiceLine { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>Last day; null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public static ClientRelationship Open(Guid childId, ServiceLine serviceLine, DateOnly on) =>
        new() { ChildId = childId, ServiceLine = serviceLine, OpenedOn = on };

    /// <summary>True when the period lies within the relationship; an open end needs an open relationship.</summary>
    public bool Covers(DateOnly from, DateOnly? to) =>
        OpenedOn <= from && (ClosedOn is not { } closed || (to is { } last && last <= closed));
}
