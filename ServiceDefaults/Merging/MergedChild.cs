using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Merging;

/// <summary>
/// A second record of a child that turned out to be the same child. Its id lives on in the access log, which is never
/// changed, and in events that were under way; both are read as being about the kept one.
/// </summary>
public sealed class MergedChild : Entity
{
    private MergedChild()
    {
    }

    /// <summary>The record that is no more, under its own id.</summary>
    public MergedChild(Guid mergedChildId, Guid keptChildId) => (Id, ChildId) = (mergedChildId, keptChildId);

    /// <summary>The child that it is.</summary>
    public Guid ChildId { get; private set; }
}
