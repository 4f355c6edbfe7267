using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// This service erased a child (L-23). The record that stays: ids and numbers, nothing that tells of the child.
/// </summary>
[OutlivesChild("The record of the erasure itself.")]
public sealed class ChildErasure : Entity
{
    private ChildErasure()
    {
    }

    /// <summary>The erasure under the id that Teams gave it.</summary>
    public ChildErasure(Guid erasureId, Guid childId, int rows, DateTimeOffset at) =>
        (Id, ChildId, Rows, At) = (erasureId, childId, rows, at);

    /// <summary>The child that was.</summary>
    public Guid ChildId { get; private set; }

    /// <summary>How many rows went.</summary>
    public int Rows { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When no published event that names the child was left in the outbox, UTC; null = housekeeping still looks.</summary>
    public DateTimeOffset? SweptAt { get; private set; }
}
