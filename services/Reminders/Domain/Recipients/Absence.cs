using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Copy of a professional's absence, and of who stands in.</summary>
internal sealed class Absence : Entity
{
    private Absence()
    {
    }

    /// <summary>The absence under the id that Teams gave it.</summary>
    public Absence(Guid absenceId, Guid professionalId) => (Id, ProfessionalId) = (absenceId, professionalId);

    public Guid ProfessionalId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Null = nobody.</summary>
    public Guid? SubstituteId { get; private set; }

    public void Set(DateOnly from, DateOnly to, Guid? substituteId) => (From, To, SubstituteId) = (from, to, substituteId);

    public bool CoversDay(DateOnly day) => From <= day && day <= To;
}
