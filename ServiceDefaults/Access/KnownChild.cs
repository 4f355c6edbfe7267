using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// A child exists in a tenant: all that most services need to know of it. Lets supervision be decided here, and makes
/// another tenant's child look like no child at all.
/// </summary>
[IsChild]
public sealed class KnownChild : Entity
{
    private KnownChild()
    {
    }

    /// <summary>The child under the id that Teams gave it.</summary>
    public KnownChild(Guid childId) => Id = childId;
}
