using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Elements;

/// <summary>An element of the model as Plans told of it, and which professional answers for it (A0-10).</summary>
[OutlivesChild("Of the model, not of a child.")]
internal sealed class KnownElement : Entity
{
    private KnownElement()
    {
    }

    public ModelElementKind Element { get; private set; }

    public Guid? OwnerId { get; private set; }

    public static KnownElement Of(Guid id, ModelElementKind element) => new() { Id = id, Element = element };

    public void OwnedBy(Guid? professionalId) => OwnerId = professionalId;
}
