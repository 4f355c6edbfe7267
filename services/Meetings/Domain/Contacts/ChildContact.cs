using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Contacts;

/// <summary>A social worker met the child in person (L-11).</summary>
internal sealed class ChildContact : Entity
{
    private ChildContact()
    {
    }

    internal ChildContact(Guid childId, Guid professionalId, DateOnly on, string place, bool alone) =>
        (ChildId, ProfessionalId, On, Place, Alone) = (childId, professionalId, on, place, alone);

    public Guid ChildId { get; private set; }

    /// <summary>Who met the child.</summary>
    public Guid ProfessionalId { get; private set; }

    public DateOnly On { get; private set; }

    [Personal]
    public string Place { get; private set; } = "";

    /// <summary>True when nobody else was there.</summary>
    public bool Alone { get; private set; }
}
