using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Relationships;

/// <summary>A client relationship as Teams told of it: while a child has one, it has a plan.</summary>
internal sealed class KnownRelationship : Entity
{
    private KnownRelationship()
    {
    }

    internal KnownRelationship(Guid id, Guid childId, ServiceLine? line, DateOnly? openedOn) =>
        (Id, ChildId, Line, OpenedOn) = (id, childId, line, openedOn);

    public Guid ChildId { get; private set; }

    /// <summary>Under which law; null where its opening was never told of.</summary>
    public ServiceLine? Line { get; private set; }

    public DateOnly? OpenedOn { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    internal void Close(DateOnly on) => ClosedOn = on;
}
