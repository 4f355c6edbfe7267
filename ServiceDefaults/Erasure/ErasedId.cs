using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// An id that is no more: the child, and what hung on the child and is named by rows or events without a foreign key.
/// A late event or request that names one finds it here and brings nothing back.
/// </summary>
[OutlivesChild("Keeps what was erased from coming back.")]
public sealed class ErasedId : Entity
{
    private ErasedId()
    {
    }

    /// <summary>An id that belonged to what an erasure removed.</summary>
    public ErasedId(Guid id, Guid erasureId) => (Id, ErasureId) = (id, erasureId);

    /// <summary>The erasure that removed it.</summary>
    public Guid ErasureId { get; private set; }
}
