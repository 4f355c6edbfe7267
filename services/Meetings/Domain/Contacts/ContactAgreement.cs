using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Contacts;

/// <summary>
/// How often the responsible social worker meets the child in person, where, and whether alone (L-11). One per child; it goes
/// on when the worker changes, so that a turnover does not make a child unseen.
/// </summary>
internal sealed class ContactAgreement : Entity
{
    internal const int MaxPlaceLength = 200;
    internal const int MaxDays = 366;

    private ContactAgreement()
    {
    }

    internal ContactAgreement(Guid childId) => ChildId = childId;

    public Guid ChildId { get; private set; }

    /// <summary>The worker whose task it is.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>At most so many days between two meetings.</summary>
    public int EveryDays { get; private set; }

    /// <summary>Where they usually meet.</summary>
    [Personal]
    public string? Place { get; private set; }

    /// <summary>True when the child is to be met alone (in placement, 53 §).</summary>
    public bool Alone { get; private set; }

    /// <summary>From when the days count while they have not met.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last time they met as agreed; null = not yet.</summary>
    public DateOnly? LastMetOn { get; private set; }

    /// <summary>UTC: from this moment on the next meeting is overdue; the end of its last day in Europe/Helsinki.</summary>
    public DateTimeOffset OverdueAt { get; private set; }

    /// <summary>The last day on which the next meeting is in time.</summary>
    internal DateOnly DueOn => (LastMetOn is { } met && met > From ? met : From).AddDays(EveryDays);

    /// <summary>Agrees anew.</summary>
    internal void Agree(Guid professionalId, int everyDays, string? place, bool alone, DateOnly from)
    {
        (ProfessionalId, EveryDays, Place, Alone, From) = (professionalId, everyDays, place, alone, from);
        Recount();
    }

    /// <summary>Another worker is responsible for the child now; what was agreed stays.</summary>
    internal void HandOver(Guid professionalId) => ProfessionalId = professionalId;

    /// <summary>They met; one that was not as agreed, or before a later one, does not count anew.</summary>
    internal void Met(DateOnly on, bool alone)
    {
        if ((alone || !Alone) && (LastMetOn is not { } met || on > met))
        {
            LastMetOn = on;
            Recount();
        }
    }

    private void Recount() => OverdueAt = HelsinkiTime.ToInstant(DueOn.AddDays(1), TimeOnly.MinValue);
}
