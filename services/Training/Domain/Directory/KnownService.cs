using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Directory;

/// <summary>A service of the directory as Teams told of it (A2-22): by id, what it is called stands there.</summary>
[OutlivesChild("A partner's offer, not a child's.")]
internal sealed class KnownService : Entity
{
    private KnownService()
    {
    }

    /// <summary>Last day on which it is offered; null while there is none.</summary>
    public DateOnly? To { get; private set; }

    internal static KnownService Of(Guid serviceId) => new() { Id = serviceId };

    internal void OfferedUntil(DateOnly? last) => To = last;
}
