using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>Hangs on a note by a foreign key.</summary>
internal sealed class NoteLine(Guid noteId) : Entity
{
    public Guid NoteId { get; private set; } = noteId;
}

/// <summary>Names a note without a foreign key, as read copies do.</summary>
[ErasedWith(typeof(Note), nameof(NoteId))]
internal sealed class NoteEcho(Guid noteId) : Entity
{
    public Guid NoteId { get; private set; } = noteId;
}

/// <summary>Of which a child has one.</summary>
internal sealed class Badge(Guid childId) : Entity
{
    public Guid ChildId { get; private set; } = childId;
}

/// <summary>About several children, and perhaps about a note.</summary>
internal sealed class Gathering(Guid[] childIds, Guid? noteId) : Entity
{
    public Guid[] ChildIds { get; private set; } = childIds;

    public Guid? NoteId { get; private set; } = noteId;
}
