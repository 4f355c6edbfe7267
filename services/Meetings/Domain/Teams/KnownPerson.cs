using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A person of some child's network as Teams told of them: an expert by experience can be any of them.</summary>
[OutlivesChild("An id alone; the same person can belong to other children, and goes when Teams erases them.")]
internal sealed class KnownPerson : Entity
{
    private KnownPerson()
    {
    }

    /// <summary>The person under the id that Teams gave them.</summary>
    internal KnownPerson(Guid personId) => Id = personId;
}
