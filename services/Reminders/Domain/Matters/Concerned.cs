using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>
/// Whom a matter concerns by name: who is invited to a meeting, does a step, has a seat in a group, holds a certificate.
/// </summary>
[ErasedWith(typeof(Matter), nameof(CircleId))]
internal sealed class Concerned : Entity
{
    private Concerned()
    {
    }

    /// <summary>The matter, or what its people are kept under: a session's are those of its group.</summary>
    public Guid CircleId { get; private set; }

    /// <summary>A professional, a person of a child's network or an organisation.</summary>
    public Guid RecipientId { get; private set; }

    /// <summary>Came by invitation; members of the team need none.</summary>
    public bool Guest { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>Version of the matter that named them.</summary>
    public int Version { get; private set; }

    /// <summary>When the fact was made; an older one that comes late changes nothing.</summary>
    public DateTimeOffset AsOf { get; private set; }

    /// <summary>True for who is to hear of the matter.</summary>
    public bool TakesPart => Standing is Standing.Named or Standing.Asked;
}
