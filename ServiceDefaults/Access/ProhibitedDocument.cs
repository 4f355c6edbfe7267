using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>A document of a child that the client forbids to give to partners (L-21), as Teams tells of it.</summary>
public sealed class ProhibitedDocument : Entity
{
    private ProhibitedDocument()
    {
    }

    /// <summary>The prohibition under the id that Teams gave it.</summary>
    public ProhibitedDocument(Guid prohibitionId, Guid childId, Guid documentId) => (Id, ChildId, DocumentId) = (prohibitionId, childId, documentId);

    /// <summary>Whose document it is.</summary>
    public Guid ChildId { get; private set; }

    /// <summary>The document, under the id that it has in its service.</summary>
    public Guid DocumentId { get; private set; }
}
